package org.backstretch.local.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.local.replay.folder.Adjustment.DeadHeat;
import org.backstretch.local.replay.folder.Adjustment.DidNotFinish;
import org.backstretch.local.replay.folder.Adjustment.StartOffset;
import org.backstretch.local.replay.folder.FinishTime;
import org.backstretch.local.replay.folder.RaceDescription;
import org.backstretch.local.replay.folder.RaceFolder;
import org.backstretch.local.replay.folder.Starter;

/** An invented evening before an invented race: some of its backward runners, each a little faster or slower. */
final class PastEvening {
    /** Nobody runs 5 km backward in less, so whose time says so is left out. */
    private static final Duration BELIEVABLE = Duration.ofMinutes(20);

    private static final int MOST = 20;
    private static final List<Integer> PERCENT = List.of(101, 98, 103, 100, 102, 97, 104);

    private PastEvening() {}

    /** @param number from 1; another evening, other people and other times */
    static RaceFolder of(RaceFolder race, int number) {
        var coming = race.starters().stream()
                .filter(starter -> runs(starter, number))
                .map(Starter::bib)
                .collect(Collectors.toSet());
        var times = race.finishes().stream()
                .filter(finish -> coming.contains(finish.bib()) && isPlain(race, finish))
                .limit(MOST)
                .map(finish -> new FinishTime(0, finish.bib(), time(finish, number)))
                .sorted(Comparator.comparing(FinishTime::elapsed))
                .toList();
        var ran = times.stream().map(FinishTime::bib).collect(Collectors.toSet());
        return new RaceFolder(
                named(race.race(), "Lindenau evening " + number),
                race.starters().stream()
                        .filter(starter -> ran.contains(starter.bib()))
                        .toList(),
                numbered(times),
                List.of(),
                Optional.empty());
    }

    /** Whose race went without anything for an official to decide. */
    private static boolean isPlain(RaceFolder race, FinishTime finish) {
        var decided = Stream.of(
                        race.startOffsets().map(StartOffset::bib),
                        race.didNotFinish().map(DidNotFinish::bib),
                        race.deadHeats().map(DeadHeat::bibs).flatMap(List::stream))
                .flatMap(bibs -> bibs)
                .toList();
        return finish.elapsed().compareTo(BELIEVABLE) > 0 && !decided.contains(finish.bib());
    }

    /** Not everybody comes every evening. */
    private static boolean runs(Starter starter, int number) {
        return starter.direction() == Direction.BACKWARD && (turn(starter.bib()) + number) % 5 != 0;
    }

    private static Duration time(FinishTime finish, int number) {
        int percent = PERCENT.get((turn(finish.bib()) + 3 * number) % PERCENT.size());
        return Duration.ofSeconds(finish.elapsed().toSeconds() * percent / 100);
    }

    private static int turn(Bib bib) {
        return Math.floorMod(bib.text().hashCode(), 1_000);
    }

    private static List<FinishTime> numbered(List<FinishTime> times) {
        var numbered = new ArrayList<FinishTime>();
        times.forEach(finish -> numbered.add(new FinishTime(numbered.size() + 1, finish.bib(), finish.elapsed())));
        return numbered;
    }

    private static RaceDescription named(RaceDescription race, String name) {
        return new RaceDescription(
                name,
                race.place(),
                race.country(),
                race.zone(),
                List.of(Direction.BACKWARD),
                race.surface(),
                race.metres(),
                race.timing());
    }
}
