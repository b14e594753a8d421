package org.backstretch.leaderboards.board;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.athletics.place.Finish;
import org.backstretch.athletics.place.Placing;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.contracts.ResultFact;
import org.backstretch.leaderboards.fact.RaceFacts;

/** Derives the boards of a race: each direction by itself, and in it each sex, category and club that takes part. */
final class RaceBoards {
    private final RaceFacts facts;
    private final RaceFact race;
    private final Stage stage;
    private final List<Board> boards = new ArrayList<>();

    private RaceBoards(RaceFacts facts) {
        this.facts = facts;
        this.race = facts.race();
        this.stage = facts.state().map(RaceStateFact::stage).orElse(Stage.PLANNED);
    }

    static BoardGroup of(RaceFacts facts) {
        var boards = new RaceBoards(facts);
        var runners = boards.runners();
        boards.directions(runners).forEach(direction -> boards.rank(direction, runners));
        return new BoardGroup(facts.race().id(), boards.boards);
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

    /** Those of the race, then any in which somebody was entered before the race changed. */
    private Stream<Direction> directions(List<Runner> runners) {
        var entered = runners.stream().map(runner -> runner.entry().direction()).sorted();
        return Stream.concat(race.directions().stream(), entered).distinct();
    }

    private void rank(Direction direction, List<Runner> everybody) {
        var runners = everybody.stream()
                .filter(runner -> runner.entry().direction() == direction)
                .toList();
        var view = new View(direction, runners);
        view.add(BoardKind.OVERALL, "", "", runner -> true);
        view.addIfAny(BoardKind.SEX, ".sex-F", "women", runner -> runner.entry().sex() == Sex.F);
        view.addIfAny(BoardKind.SEX, ".sex-M", "men", runner -> runner.entry().sex() == Sex.M);
        race.categories()
                .forEach(category -> view.addIfAny(
                        BoardKind.CATEGORY,
                        ".category-" + PathSafe.of(category.code()),
                        category.name(),
                        runner -> category.code().equals(runner.entry().category())));
        clubs().forEach(club -> view.addIfAny(
                BoardKind.CLUB,
                ".club-" + club.id(),
                club.name(),
                runner -> club.id().equals(runner.entry().clubId())));
    }

    private List<ClubFact> clubs() {
        return facts.clubs().values().stream()
                .sorted(Comparator.comparing(ClubFact::name).thenComparing(ClubFact::id, Placing.BY_ID))
                .toList();
    }

    /** The boards of one direction. */
    private final class View {
        private final Direction direction;
        private final List<Runner> runners;

        View(Direction direction, List<Runner> runners) {
            this.direction = direction;
            this.runners = runners;
        }

        void addIfAny(BoardKind kind, String suffix, String name, Predicate<Runner> among) {
            if (runners.stream().anyMatch(among)) {
                add(kind, suffix, name, among);
            }
        }

        void add(BoardKind kind, String suffix, String name, Predicate<Runner> among) {
            var word = direction.name().toLowerCase(Locale.ROOT);
            var id = race.id() + "." + word + suffix;
            var title = (Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + name).strip();
            boards.add(new Board(
                    new Heading(id, race.id(), kind, title, direction, stage),
                    standings(runners.stream().filter(among).toList())));
        }
    }

    /** Finishers first, then those still out, then those without a place. */
    private static List<Standing> standings(List<Runner> runners) {
        var lines = Line.rank(
                runners.stream().filter(runner -> !runner.isOut()).toList(),
                runner -> runner.finish().orElseThrow());
        var best = lines.isEmpty() ? 0 : lines.getFirst().placed().finish().exact();
        var finished = lines.stream()
                .filter(Line::hasPlace)
                .map(line -> line.competitor().placed(line.placed(), best));
        var out = runners.stream().filter(Runner::isOut).map(Runner::withoutPlace);
        var behind = lines.stream()
                .filter(line -> !line.hasPlace())
                .map(line -> line.competitor().withoutPlace());
        return Stream.of(finished, out, behind).flatMap(identity()).toList();
    }
}
