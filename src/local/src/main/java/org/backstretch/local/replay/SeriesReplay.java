package org.backstretch.local.replay;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backstretch.athletics.Direction;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.folder.SeriesFolder;
import org.backstretch.local.replay.folder.StandingLine;
import org.jspecify.annotations.Nullable;

/** A recorded series run as a real one: its races one after another, a day apart, and their standings. */
final class SeriesReplay {
    private static final Duration STANDINGS_LIMIT = Duration.ofSeconds(60);

    private final FrontDoor door;
    private final SeriesFolder folder;
    private final Progress progress;
    private final UUID id = UUID.randomUUID();

    SeriesReplay(FrontDoor door, SeriesFolder folder, Progress progress) {
        this.door = door;
        this.folder = folder;
        this.progress = progress;
    }

    private record NewSeries(
            String name,
            String scoring,
            int first,
            int step,
            boolean perSex,
            int best,
            int minimum,
            boolean countback,
            List<Leg> legs) {}

    private record Leg(UUID raceId, LocalDate day) {}

    private record Standing(
            @Nullable Integer place,
            @Nullable String placeLabel,
            String name,
            @Nullable String clubName,
            @Nullable String category,
            @Nullable Long score,
            List<Contribution> contributions) {}

    private record Contribution(UUID of, long score) {}

    /** @throws Trouble if a race is refused or does not come out as expected, or the standings do not */
    void run() {
        progress.say("%s: %d races".formatted(folder.name(), folder.races().size()));
        var count = folder.races().size();
        var races = IntStream.range(0, count)
                .mapToObj(i -> run(folder.races().get(i), Duration.ofDays((long) count - i)))
                .toList();
        open(races);
        folder.expected().ifPresent(expected -> compare(expected, races));
    }

    private Leg run(SeriesFolder.Leg leg, Duration earlier) {
        var ids = RunIds.fresh();
        var occasion = Occasion.now().earlierBy(earlier);
        new Replay(door, ids, leg.race(), Speed.MAX, occasion, progress).run(Optional.empty());
        return new Leg(
                ids.race(),
                LocalDate.ofInstant(occasion.instant(), leg.race().race().zone()));
    }

    private void open(List<Leg> legs) {
        var address = "/api/registration/series/" + id;
        var scores = folder.scores();
        door.put(
                        address,
                        new NewSeries(
                                folder.name(),
                                "POINTS_DOWN",
                                scores.first(),
                                scores.step(),
                                scores.perSex(),
                                scores.best(),
                                scores.minimum(),
                                false,
                                legs))
                .orRefused();
        door.put(address + "/opening").orRefused();
        progress.say("The series is open: " + door.address().resolve("/series/" + id));
    }

    private void compare(List<StandingLine> expected, List<Leg> races) {
        if (!Wait.upTo(STANDINGS_LIMIT, () -> differences(expected, races).none())) {
            var differences = differences(expected, races);
            throw new Trouble("%d lines are not as expected_standings.csv has them:\n%s"
                    .formatted(differences.count(), differences.table("expected", "standings")));
        }
        progress.say("All " + expected.size() + " standings are as expected");
    }

    private Differences differences(List<StandingLine> expected, List<Leg> races) {
        return Differences.ofRows(rows(expected), rows(standings(races)));
    }

    /** Rows with equal totals may stand in any order, so whoever has no position is told apart by the total. */
    private static List<List<String>> rows(List<StandingLine> lines) {
        return lines.stream()
                .map(line ->
                        List.of(line.position().equals("-") ? line.total() + "=" : line.position(), line.toString()))
                .toList();
    }

    private List<StandingLine> standings(List<Leg> races) {
        var found = new ArrayList<StandingLine>();
        for (var direction : directions()) {
            var board =
                    "/api/leaderboards/boards/" + id + "." + direction.name().toLowerCase(Locale.ROOT);
            if (door.get(board).notHere()) {
                continue;
            }
            door.all(board, "rows", Standing.class).stream()
                    .map(standing -> line(standing, races))
                    .forEach(found::add);
        }
        return found;
    }

    private List<Direction> directions() {
        return folder.races().stream()
                .flatMap(leg -> leg.race().race().directions().stream())
                .distinct()
                .toList();
    }

    private static StandingLine line(Standing standing, List<Leg> races) {
        Map<UUID, Contribution> byRace =
                standing.contributions().stream().collect(toMap(Contribution::of, Function.identity()));
        return new StandingLine(
                standing.place() == null ? "-" : Objects.requireNonNull(standing.placeLabel()),
                standing.name(),
                text(standing.clubName()),
                text(standing.category()),
                races.stream()
                        .map(leg -> Optional.ofNullable(byRace.get(leg.raceId()))
                                .map(each -> Long.toString(each.score()))
                                .orElse("-"))
                        .toList(),
                String.valueOf(standing.score()),
                standing.place() == null ? "N" : "Y");
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
