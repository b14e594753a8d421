package org.backstretch.leaderboards.board;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.place.Placing;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.leaderboards.fact.RaceFacts;
import org.jspecify.annotations.Nullable;

/** The boards of those who face one way: everybody, and each sex, category and club that takes part. */
final class DirectionBoards {
    private final RaceFacts facts;
    private final Direction direction;
    private final List<Runner> runners;

    private DirectionBoards(RaceFacts facts, Direction direction, List<Runner> runners) {
        this.facts = facts;
        this.direction = direction;
        this.runners = runners;
    }

    /** @param runners by bib */
    static Stream<Board> of(RaceFacts facts, Direction direction, List<Runner> runners) {
        var boards = new DirectionBoards(facts, direction, runners);
        var overall = boards.board(BoardKind.OVERALL, "", "", runners);
        return Stream.of(Stream.of(overall), boards.sexes(), boards.categories(), boards.clubs())
                .flatMap(identity());
    }

    /** Of sex X is nobody's but the overall board. */
    private Stream<Board> sexes() {
        var bySex = by(runner -> runner.entry().sex());
        return Stream.concat(
                boardIfAny(BoardKind.SEX, ".sex-F", "women", bySex.get(Sex.F)),
                boardIfAny(BoardKind.SEX, ".sex-M", "men", bySex.get(Sex.M)));
    }

    private Stream<Board> categories() {
        var byCategory = by(runner -> runner.entry().category());
        return facts.race().categories().stream()
                .flatMap(category -> boardIfAny(
                        BoardKind.CATEGORY,
                        ".category-" + PathSafe.of(category.code()),
                        category.name(),
                        byCategory.get(category.code())));
    }

    private Stream<Board> clubs() {
        var byClub = by(runner -> runner.entry().clubId());
        return facts.clubs().values().stream()
                .sorted(comparing(ClubFact::name).thenComparing(ClubFact::id, Placing.BY_ID))
                .flatMap(club -> boardIfAny(BoardKind.CLUB, ".club-" + club.id(), club.name(), byClub.get(club.id())));
    }

    private <K> Map<K, List<Runner>> by(Function<Runner, @Nullable K> group) {
        return runners.stream()
                .filter(runner -> group.apply(runner) != null)
                .collect(groupingBy(runner -> requireNonNull(group.apply(runner))));
    }

    private Stream<Board> boardIfAny(BoardKind kind, String suffix, String name, @Nullable List<Runner> among) {
        return among == null ? Stream.of() : Stream.of(board(kind, suffix, name, among));
    }

    private Board board(BoardKind kind, String suffix, String name, List<Runner> among) {
        var race = facts.race().id();
        var word = direction.name().toLowerCase(Locale.ROOT);
        var title = (Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + name).strip();
        var stage = facts.state().map(RaceStateFact::stage).orElse(Stage.PLANNED);
        var heading = new Heading(race + "." + word + suffix, race, kind, title, direction, stage);
        return new Board(heading, standings(among));
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
