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
import java.util.function.Predicate;
import org.backstretch.athletics.record.Eligibility;
import org.backstretch.contracts.RecordClaimFact.Status;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Keeper;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.fact.ClaimBook;
import org.backstretch.leaderboards.fact.Touched;
import org.backstretch.leaderboards.mark.Field;
import org.backstretch.leaderboards.mark.MarkBook;
import org.backstretch.leaderboards.mark.RunnersMark;
import org.jboss.logging.Logger;

/**
 * Keeps the rankings and the records of all fields. What it costs depends on whose official marks changed, not on how many
 * there are.
 */
public final class RankingKeeper implements Keeper {
    private static final Logger LOG = Logger.getLogger(RankingKeeper.class);

    private final MarkBook marks;
    private final ClaimBook claims;
    private final Map<Field, FieldRankings> rankings = new HashMap<>();
    private final Map<Field, FieldRecords> records = new HashMap<>();

    public RankingKeeper(MarkBook marks, ClaimBook claims) {
        this.marks = marks;
        this.claims = claims;
    }

    @Override
    public void follow(Touched touched, Consumer<Part> changed) {
        var claimed = claimed(touched.claimed());
        var fields = new HashSet<>(marks.changed().keySet());
        fields.addAll(claimed.keySet());
        fields.forEach(field -> follow(
                field, marks.changed().getOrDefault(field, Set.of()), claimed.getOrDefault(field, Set.of()), changed));
    }

    /** The records of which a claim may decide. */
    private Map<Field, Set<Among>> claimed(Collection<UUID> entries) {
        var claimed = new HashMap<Field, Set<Among>>();
        entries.stream()
                .flatMap(entry -> marks.ranked(entry).stream())
                .forEach(mark -> Among.ofAllTime(mark)
                        .forEach(among -> claimed.computeIfAbsent(mark.field(), any -> new HashSet<>())
                                .add(among)));
        return claimed;
    }

    private void follow(Field field, Set<UUID> runners, Set<Among> claimed, Consumer<Part> changed) {
        try {
            var ranking = rankings.computeIfAbsent(field, FieldRankings::new);
            runners.forEach(runner -> ranking.take(runner, marks.career(field, runner)));
            var boards = ranking.publish(changed);
            var record = records.computeIfAbsent(field, FieldRecords::new);
            record.take(holders(field, ranking, boards, claimed), this::status);
            record.publish(changed);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Rankings stay as they were: field=%s reason=%s", field.slug(), e.getMessage());
        }
    }

    private Map<Among, List<RunnersMark>> holders(
            Field field, FieldRankings ranking, Map<Among, Optional<Board>> boards, Set<Among> claimed) {
        var holders = new HashMap<Among, List<RunnersMark>>();
        boards.forEach((among, board) -> {
            if (among.season().isEmpty()) {
                holders.put(among, holders(field, among, board));
            }
        });
        claimed.forEach(among -> holders.computeIfAbsent(among, any -> holders(field, among, ranking.board(among))));
        return holders;
    }

    private List<RunnersMark> holders(Field field, Among among, Optional<Board> board) {
        if (Eligibility.needsWind(field.discipline())) {
            return RecordHolders.among(ratified(field, among), mark -> true);
        }
        Predicate<RunnersMark> eligible =
                mark -> status(mark).filter(Status.REJECTED::equals).isEmpty();
        return board.map(ranked -> RecordHolders.of(
                        ranked,
                        runner -> marks.career(field, runner).stream()
                                .filter(among::includes)
                                .toList(),
                        eligible))
                .orElse(List.of());
    }

    private Optional<Status> status(RunnersMark mark) {
        return claims.status(mark.entry().id(), mark.mark().text());
    }

    private List<RunnersMark> ratified(Field field, Among among) {
        return claims.ratified().stream()
                .flatMap(entry -> marks.ranked(entry).stream())
                .filter(mark -> mark.field().equals(field) && among.includes(mark))
                .filter(mark -> status(mark).filter(Status.RATIFIED::equals).isPresent())
                .toList();
    }
}
