package org.backstretch.results.alignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two streams as these edits align them, and what applying that would change.
 *
 * @param edits with each shift as the inserts and removals it comes to
 * @param revision names what this was made of; an application is based on it
 * @param doubt a sentence where there are more times than bibs, or fewer
 * @param moves everybody who would get another time, lose one or get a first one
 * @param lastMoves the same for the last edit alone
 * @param applied the alignment of these streams that counts; absent for none
 * @param last the last one of the race that counts: an undo takes that one back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record View(
        UUID times,
        UUID bibs,
        List<Edit> edits,
        String revision,
        Counts counts,
        @Nullable String doubt,
        List<LineView> rows,
        List<Move> moves,
        List<Move> lastMoves,
        @Nullable Application applied,
        @Nullable Application last) {

    /**
     * @param times that take a place
     * @param bibs that take a place
     * @param amber lines that somebody should look at
     */
    record Counts(int times, int bibs, int pairs, int amber) {}

    /**
     * @param number what an undo may name
     * @param by the account
     */
    record Application(int number, UUID times, UUID bibs, Instant at, UUID by) {
        static Application of(Applied applied) {
            return new Application(applied.number(), applied.times(), applied.bibs(), applied.at(), applied.by());
        }
    }

    /** @param before the edits without the last one */
    static View of(
            UUID times,
            UUID bibs,
            Table table,
            List<Edit> edits,
            List<Edit> before,
            Optional<Applied> applied,
            Optional<Applied> last) {
        var pairing = table.paired(edits);
        var rows = Lines.of(table, pairing);
        var after = Move.times(pairing.sayings());
        var counts = counts(rows);
        return new View(
                times,
                bibs,
                edits,
                table.seen().text(),
                counts,
                doubt(counts),
                rows,
                Move.between(Move.times(table.standing()), after, table.runners()),
                edits.equals(before)
                        ? List.of()
                        : Move.between(Move.times(table.paired(before).sayings()), after, table.runners()),
                applied.map(Application::of).orElse(null),
                last.map(Application::of).orElse(null));
    }

    private static Counts counts(List<LineView> rows) {
        var lines = rows.stream().filter(row -> row.number() != null).toList();
        return new Counts(
                (int) lines.stream().filter(row -> row.time() != null).count(),
                (int) lines.stream().filter(row -> row.read() != null).count(),
                (int) lines.stream()
                        .filter(row -> row.time() != null && row.read() != null)
                        .count(),
                (int) lines.stream().filter(row -> !row.doubts().isEmpty()).count());
    }

    private static @Nullable String doubt(Counts counts) {
        int more = counts.times() - counts.bibs();
        if (more == 0) {
            return null;
        }
        return more > 0
                ? "%s more than bibs: a bib was skipped, somebody was tapped twice, or bibs are still to be sent."
                        .formatted(counted(more, "time"))
                : "%s more than times: a runner was not tapped, a bib was read twice, or times are still to be sent."
                        .formatted(counted(-more, "bib"));
    }

    private static String counted(int number, String what) {
        return number == 1 ? "One " + what : number + " " + what + "s";
    }
}
