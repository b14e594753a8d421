package org.backstretch.results.claim;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.record.ClaimVerdict;
import org.backstretch.athletics.record.ClaimVerdict.State;
import org.backstretch.contracts.RecordClaimFact;
import org.backstretch.contracts.RecordClaimFact.Ended;
import org.backstretch.contracts.RecordClaimFact.Scope;
import org.backstretch.contracts.RecordClaimFact.Status;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Row;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.publication.PrintedClub;

/**
 * A claim as it was last told.
 *
 * @param category the class it is the record of; empty for the record of everybody
 * @param club whose record it is; empty where it is no record of a club
 * @param mark of the official list; empty where it has none
 */
record Claim(
        UUID id,
        UUID raceId,
        Runner runner,
        Scope scope,
        Optional<String> category,
        Optional<PrintedClub> club,
        Evidence evidence,
        Instant claimedAt,
        UUID claimedBy,
        boolean withdrawn,
        ClaimVerdict verdict,
        Optional<String> mark) {
    static final String QUERY = """
            select c.*, e.bib, e.public_name, e.sex, e.direction, coalesce(c.club_name, k.name) as club
            from record_claim c join known_entry e on e.id = c.entry_id left join known_club k on k.id = e.club_id
            join known_race r on r.id = c.race_id join known_event v on v.id = r.event_id
            where\s""";

    private static final TypeReference<Evidence> EVIDENCE = new TypeReference<>() {};

    /** Whose mark it is, as known now; the club of a club's record is the one it was claimed for. */
    record Runner(UUID entry, Optional<String> bib, String name, Optional<String> club, Sex sex, Direction direction) {}

    static Claim of(Row row) throws SQLException {
        return new Claim(
                row.id("id"),
                row.id("race_id"),
                new Runner(
                        row.id("entry_id"),
                        row.textIfAny("bib"),
                        row.text("public_name"),
                        row.textIfAny("club"),
                        row.choice("sex", Sex.class),
                        row.choice("direction", Direction.class)),
                row.choice("scope", Scope.class),
                row.textIfAny("category"),
                club(row),
                new Json(row.text("evidence")).read(EVIDENCE),
                row.instant("claimed_at"),
                row.id("claimed_by"),
                row.instantIfAny("withdrawn_at").isPresent(),
                new ClaimVerdict(row.choice("state", State.class), row.textIfAny("reason")),
                row.textIfAny("mark"));
    }

    private static Optional<PrintedClub> club(Row row) throws SQLException {
        var name = row.textIfAny("club_name").orElse(null);
        return row.idIfAny("club_id").map(id -> new PrintedClub(id, name));
    }

    State state() {
        return verdict.state();
    }

    /** Whether the same may be claimed again. */
    boolean isOver() {
        return state() == State.WITHDRAWN || state() == State.REJECTED;
    }

    /** Whether it is of the same club, or of none as that is. */
    boolean isOf(Optional<PrintedClub> other) {
        return club.isEmpty()
                ? other.isEmpty()
                : other.filter(club.get()::isSameAs).isPresent();
    }

    Audit.Act act(KnownRace race, String name, Optional<String> was, String became, Optional<String> reason) {
        return new Audit.Act(race.event().id(), Optional.of(race.id()), id, name, was, Optional.of(became), reason);
    }

    RecordClaimFact fact(long revision) {
        var ended = ended();
        return new RecordClaimFact(
                id,
                revision,
                raceId,
                runner.entry(),
                scope,
                status(),
                ended.isPresent() || state() == State.REJECTED
                        ? verdict.reason().orElse(null)
                        : null,
                category.orElse(null),
                mark.orElse(null),
                ended.orElse(null));
    }

    private Status status() {
        return switch (state()) {
            case RATIFIED -> Status.RATIFIED;
            case REJECTED -> Status.REJECTED;
            case PENDING, LAPSED, WITHDRAWN -> Status.PENDING;
        };
    }

    private Optional<Ended> ended() {
        return switch (state()) {
            case LAPSED -> Optional.of(Ended.LAPSED);
            case WITHDRAWN -> Optional.of(Ended.WITHDRAWN);
            case PENDING, RATIFIED, REJECTED -> Optional.empty();
        };
    }
}
