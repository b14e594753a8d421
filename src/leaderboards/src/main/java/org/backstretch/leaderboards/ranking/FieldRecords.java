package org.backstretch.leaderboards.ranking;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backstretch.contracts.RecordClaimFact.Status;
import org.backstretch.leaderboards.board.BoardKind;
import org.backstretch.leaderboards.board.Group;
import org.backstretch.leaderboards.board.Heading;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.board.Visibility;
import org.backstretch.leaderboards.mark.Field;
import org.backstretch.leaderboards.mark.RunnersMark;

/** The records of one field: who holds them, among everybody of a sex and in each category. */
final class FieldRecords {
    private static final String NAME = "";

    private final Field field;
    private final Group<MarkRow> group;
    private final Map<Among, List<RunnersMark>> holders = new HashMap<>();

    FieldRecords(Field field) {
        this.field = field;
        this.group = new Group<>(RankingNames.records(field), NAME, MarkRow.ORDER);
    }

    /**
     * Takes over who holds these records now.
     *
     * @param claim what became of the claim for a mark
     */
    void take(Map<Among, List<RunnersMark>> now, Function<RunnersMark, Optional<Status>> claim) {
        var entries = new HashSet<UUID>();
        now.forEach((among, marks) -> {
            holders.getOrDefault(among, List.of())
                    .forEach(mark -> entries.add(mark.entry().id()));
            marks.forEach(mark -> entries.add(mark.entry().id()));
            if (marks.isEmpty()) {
                holders.remove(among);
            } else {
                holders.put(among, marks);
            }
        });
        entries.forEach(entry -> take(entry, claim));
    }

    private void take(UUID entry, Function<RunnersMark, Optional<Status>> claim) {
        var held = holders.entrySet().stream()
                .filter(each -> markOf(entry, each.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .sorted(comparing(Among::order))
                .toList();
        if (held.isEmpty()) {
            group.remove(entry);
        } else {
            var mark = markOf(entry, holders.getOrDefault(held.getFirst(), List.of()))
                    .orElseThrow();
            group.put(
                    MarkRow.ofRecord(mark, claim.apply(mark)),
                    held.stream().map(Among::group).toList());
        }
    }

    private static Optional<RunnersMark> markOf(UUID entry, List<RunnersMark> marks) {
        return marks.stream().filter(mark -> mark.entry().id().equals(entry)).findFirst();
    }

    void publish(Consumer<Part> changed) {
        group.declare(
                holders.keySet().stream()
                        .sorted(comparing(Among::order))
                        .map(this::heading)
                        .toList(),
                List.of());
        changed.accept(group.publish());
    }

    private Heading heading(Among among) {
        var name = field.text() + ", " + among.text();
        return Heading.of(RankingNames.records(field), among.group(), BoardKind.RECORDS, name, Visibility.PUBLIC)
                .facing(field.direction());
    }
}
