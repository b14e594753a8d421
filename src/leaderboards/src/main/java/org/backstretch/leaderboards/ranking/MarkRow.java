package org.backstretch.leaderboards.ranking;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.place.Placing;
import org.backstretch.athletics.record.OfficialMark;
import org.backstretch.contracts.RecordClaimFact.Status;
import org.backstretch.leaderboards.board.Keys;
import org.backstretch.leaderboards.board.Row;
import org.backstretch.leaderboards.board.Spot;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.board.StandingWriter;
import org.backstretch.leaderboards.mark.RunnersMark;
import org.backstretch.leaderboards.rank.Fingerprint;

/**
 * A mark on a ranking or among the records. Equal marks share a place, for nothing tells which was better; the earlier one
 * stands first.
 *
 * @param id the runner on a ranking, the entry among the records
 * @param record what became of the claim; empty on a ranking
 */
record MarkRow(UUID id, RunnersMark mark, Optional<Status> record) implements Row {
    /** Down to the runner, for while an entry goes from one to another both have its mark. */
    static final Comparator<MarkRow> ORDER =
            Comparator.comparing(MarkRow::mark, RunnersMark.BEST_FIRST).thenComparing(MarkRow::id, Placing.BY_ID);

    static MarkRow ranked(RunnersMark mark) {
        return new MarkRow(mark.runner(), mark, Optional.empty());
    }

    /** @param claim what was decided; a mark that nobody claimed is pending too */
    static MarkRow ofRecord(RunnersMark mark, Optional<Status> claim) {
        return new MarkRow(mark.entry().id(), mark, Optional.of(claim.orElse(Status.PENDING)));
    }

    private OfficialMark official() {
        return mark.official();
    }

    @Override
    public long key() {
        return Keys.placed(official().value());
    }

    @Override
    public boolean tiesWith(Row other) {
        return true;
    }

    @Override
    public Standing standing(Spot spot) {
        var entry = mark.entry();
        return StandingWriter.of(id, entry, mark.club(), spot)
                .mark(mark.mark().text(), mark.mark().columnText(), official().value())
                .gap()
                .runAt(official().day(), official().raceId())
                .recordStatus(record.orElse(null))
                .standing();
    }

    @Override
    public Fingerprint fingerprint() {
        var entry = mark.entry();
        return Fingerprint.fields()
                .id(id)
                .number(official().value())
                .constant(mark.mark().rounding())
                .id(official().raceId())
                .id(official().entryId())
                .number(official().gun().getEpochSecond())
                .number(official().day().toEpochDay())
                .text(entry.publicName())
                .id(entry.clubId())
                .text(mark.club())
                .constant(entry.sex())
                .text(entry.category())
                .constant(entry.direction())
                .constant(record.orElse(null))
                .fingerprint();
    }
}
