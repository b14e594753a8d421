package org.backstretch.leaderboards.board;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.athletics.place.Finish;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.leaderboards.fact.RaceFacts;

/** Derives the boards of a race from all that is known of it, each direction by itself. */
final class RaceBoards {
    private final RaceFacts facts;
    private final RaceFact race;

    private RaceBoards(RaceFacts facts) {
        this.facts = facts;
        this.race = facts.race();
    }

    static BoardGroup of(RaceFacts facts) {
        var runners = new RaceBoards(facts).runners();
        return new BoardGroup(
                facts.race().id(),
                directions(facts.race(), runners)
                        .flatMap(direction -> DirectionBoards.of(facts, direction, facing(direction, runners)))
                        .toList());
    }

    /** Those of the race, then any in which somebody was entered before the race changed. */
    private static Stream<Direction> directions(RaceFact race, List<Runner> runners) {
        var entered = runners.stream().map(runner -> runner.entry().direction()).sorted();
        return Stream.concat(race.directions().stream(), entered).distinct();
    }

    private static List<Runner> facing(Direction direction, List<Runner> runners) {
        return runners.stream()
                .filter(runner -> runner.entry().direction() == direction)
                .toList();
    }

    private List<Runner> runners() {
        return facts.entries().stream()
                .map(this::runner)
                .filter(Runner::isOnTheList)
                .sorted(Runner.BY_BIB)
                .toList();
    }

    private Runner runner(EntryFact entry) {
        var result = Optional.ofNullable(facts.results().get(entry.id()));
        return new Runner(
                entry,
                Optional.ofNullable(entry.bib()).flatMap(Bib::read).orElse(null),
                Optional.ofNullable(entry.clubId()).map(facts.clubs()::get).map(ClubFact::name),
                result.flatMap(RaceBoards::finish),
                result,
                result.flatMap(this::time));
    }

    private static Optional<Finish> finish(ResultFact result) {
        return Optional.ofNullable(result.outcome())
                .map(outcome -> outcome == OutcomeKind.FINISHED
                        ? Finish.finished(
                                result.id(),
                                requireNonNull(result.millis()),
                                requireNonNull(result.crossedAt()),
                                result.crossedSequence(),
                                Optional.ofNullable(result.deadHeat()))
                        : Finish.without(result.id(), outcome));
    }

    private Optional<String> time(ResultFact result) {
        var method = Optional.ofNullable(result.timing()).orElse(race.timing());
        return Optional.ofNullable(result.millis())
                .filter(any -> result.outcome() == OutcomeKind.FINISHED)
                .flatMap(millis -> Disciplines.get(race.discipline())
                        .filter(discipline -> !discipline.measuresDistance())
                        .map(discipline -> Mark.of(discipline, method, millis).columnText()));
    }
}
