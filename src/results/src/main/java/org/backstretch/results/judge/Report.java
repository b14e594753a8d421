package org.backstretch.results.judge;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.judge.Infringement;
import org.backstretch.athletics.judge.InfringementKind;
import org.backstretch.athletics.judge.JudgedRunner;
import org.backstretch.results.database.Row;
import org.jspecify.annotations.Nullable;

/** A report of a judge, with whom it is about and who made it. */
record Report(
        Infringement infringement,
        UUID raceId,
        @Nullable String bib,
        String name,
        Direction direction,
        boolean mayHaveCompanion,
        @Nullable String place,
        @Nullable String note,
        Instant reportedAt,
        UUID reportedBy,
        boolean hasPhoto) {

    static final String QUERY = """
            select i.*, e.bib, e.public_name, e.direction, p.entry_id is not null as companion,
                   exists (select from infringement_photo f where f.race_id = i.race_id and f.infringement_id = i.id) as photo
            from infringement i join known_entry e on e.id = i.entry_id left join companion_permit p on p.entry_id = e.id where\s""";

    static Report of(Row row) throws SQLException {
        return new Report(
                new Infringement(
                        row.id("id"),
                        row.id("entry_id"),
                        row.choice("kind", InfringementKind.class),
                        row.instant("at"),
                        (int) row.number("attempt"),
                        row.choice("state", Infringement.State.class)),
                row.id("race_id"),
                row.textIfAny("bib").orElse(null),
                row.text("public_name"),
                row.choice("direction", Direction.class),
                row.flag("companion"),
                row.textIfAny("place").orElse(null),
                row.textIfAny("note").orElse(null),
                row.instant("reported_at"),
                row.id("reported_by"),
                row.flag("photo"));
    }

    /** Whether that is this report sent again. */
    boolean isAbout(UUID entry, Judges.Seen seen) {
        return infringement.entryId().equals(entry)
                && infringement.kind() == seen.kind()
                && infringement.attempt() == seen.attempt();
    }

    JudgedRunner runner() {
        return new JudgedRunner(infringement.entryId(), direction, mayHaveCompanion);
    }

    UUID id() {
        return infringement.id();
    }
}
