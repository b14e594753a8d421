package org.backstretch.leaderboards.ranking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.BoardKind;
import org.backstretch.leaderboards.board.Group;
import org.backstretch.leaderboards.board.Heading;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.board.Visibility;
import org.backstretch.leaderboards.mark.Field;
import org.backstretch.leaderboards.mark.RunnersMark;

/**
 * The rankings of one field. A runner's best of all time, of a season and in a category may be three different marks, so each
 * ranking is a group of its own.
 */
final class FieldRankings {
    private final Field field;
    private final Map<Among, Ranked> groups = new HashMap<>();
    private final Map<UUID, Set<Among>> standing = new HashMap<>();
    private final Map<Set<Among>, Set<Among>> shared = new HashMap<>();
    private final Set<Among> touched = new HashSet<>();

    /** @param view the only one of the group */
    private record Ranked(Group<MarkRow> group, List<String> view) {
        void put(RunnersMark mark) {
            group.put(MarkRow.ranked(mark), view);
        }
    }

    FieldRankings(Field field) {
        this.field = field;
    }

    /** @param career all ranked marks that a runner has now */
    void take(UUID runner, Collection<RunnersMark> career) {
        var best = new HashMap<Among, RunnersMark>();
        career.forEach(mark -> Among.of(mark).forEach(among -> best.merge(among, mark, FieldRankings::better)));
        for (var left : standing.getOrDefault(runner, Set.of())) {
            if (!best.containsKey(left)) {
                ranked(left).group().remove(runner);
            }
        }
        best.forEach((among, mark) -> ranked(among).put(mark));
        note(runner, Set.copyOf(best.keySet()));
    }

    private static RunnersMark better(RunnersMark one, RunnersMark other) {
        return RunnersMark.BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private Ranked ranked(Among among) {
        touched.add(among);
        return groups.computeIfAbsent(among, this::newRanking);
    }

    private Ranked newRanking(Among among) {
        var group = new Group<>(RankingNames.ranking(field), among.order(), MarkRow.ORDER);
        var name = field.text() + ", " + among.text();
        group.declare(
                List.of(Heading.of(
                                RankingNames.ranking(field), among.view(), BoardKind.RANKING, name, Visibility.PUBLIC)
                        .facing(field.direction())),
                List.of());
        return new Ranked(group, List.of(among.view()));
    }

    /** Most runners stand on the same rankings as many others: the set is kept once. */
    private void note(UUID runner, Set<Among> on) {
        if (on.isEmpty()) {
            standing.remove(runner);
        } else {
            standing.put(runner, shared.computeIfAbsent(on, same -> same));
        }
    }

    /** A ranking as it was published last. */
    Optional<Board> board(Among among) {
        return Optional.ofNullable(groups.get(among))
                .flatMap(ranked -> ranked.group().publish().boards().findFirst());
    }

    /** @return the rankings that may be different now, with their boards where they have any */
    Map<Among, Optional<Board>> publish(Consumer<Part> changed) {
        var boards = new HashMap<Among, Optional<Board>>();
        for (var among : List.copyOf(touched)) {
            var group = ranked(among).group();
            var part = group.publish();
            changed.accept(part);
            boards.put(among, part.boards().findFirst());
            if (group.size() == 0) {
                groups.remove(among);
            }
        }
        touched.clear();
        return boards;
    }
}
