package org.backstretch.results.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.record.ClaimedMark;
import org.backstretch.kit.fact.Outbox;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.eventfile.EventOpened;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.projection.RaceChanged;
import org.backstretch.results.publication.Printed;
import org.backstretch.results.publication.PrintedLists;

/**
 * Keeps claims equal to what the official list and the reviews make of them. What differs from what was told before is told,
 * in the same transaction.
 */
@ApplicationScoped
class Settling {
    private final Database database;
    private final KnownClaims claims;
    private final Programme programme;
    private final PrintedLists lists;
    private final Outbox outbox;
    private final Audit audit;

    Settling(
            Database database,
            KnownClaims claims,
            Programme programme,
            PrintedLists lists,
            Outbox outbox,
            Audit audit) {
        this.database = database;
        this.claims = claims;
        this.programme = programme;
        this.lists = lists;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** What was claimed on another installation is told here as the list and the reviews that came with it make it. */
    void tell(@Observes EventOpened opened) {
        var made = database.query(Claim.QUERY + "c.race_id = any(?) order by c.id", Claim::of, (Object)
                opened.races().toArray(UUID[]::new));
        for (var claim : made) {
            if (claim.withdrawn()
                    || settled(programme.race(claim.raceId()), claim).equals(claim)) {
                tell(claim);
            }
        }
    }

    private void tell(Claim claim) {
        var revision = outbox.nextRevision();
        database.update("update record_claim set revision = ? where id = ?", revision, claim.id());
        outbox.add(claim.fact(revision));
    }

    void printed(@Observes Printed printed) {
        follow(printed.race());
    }

    void raceChanged(@Observes RaceChanged change) {
        follow(change.race());
    }

    private void follow(UUID id) {
        var made =
                database.query(Claim.QUERY + "c.race_id = ? and c.withdrawn_at is null order by c.id", Claim::of, id);
        if (!made.isEmpty()) {
            programme.raceIfKnown(id).ifPresent(race -> made.forEach(claim -> follow(race, claim)));
        }
    }

    private void follow(KnownRace race, Claim claim) {
        var now = settled(race, claim);
        if (now.state() != claim.state()) {
            audit.add(
                    claim.act(
                            race,
                            "record-claim",
                            Optional.of(claim.state().name()),
                            now.state().name(),
                            now.verdict().reason()),
                    Optional.empty());
        }
    }

    /** As it is by what is known now; told if that is news. */
    Claim settled(KnownRace race, Claim claim) {
        var basis = basis(race, claim);
        var verdict =
                basis.verdict(claims.reviews(claim).stream().map(Review::judged).toList());
        var mark = basis.mark().map(ClaimedMark::mark);
        if (verdict.equals(claim.verdict()) && mark.equals(claim.mark())) {
            return claim;
        }
        var revision = outbox.nextRevision();
        database.update(
                "update record_claim set state = ?, reason = ?, mark = ?, revision = ? where id = ?",
                verdict.state(),
                verdict.reason().orElse(null),
                mark.orElse(null),
                revision,
                claim.id());
        var now = claims.get(claim.id());
        outbox.add(now.fact(revision));
        return now;
    }

    Basis basis(KnownRace race, Claim claim) {
        return Basis.of(
                race,
                lists.official(race, claim.runner().entry()),
                claim.scope(),
                claim.category(),
                claim.club(),
                claim.evidence());
    }
}
