package org.backstretch.results.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.record.ClaimVerdict.State;
import org.backstretch.athletics.record.ClaimedMark;
import org.backstretch.contracts.RecordClaimFact.Scope;
import org.backstretch.kit.Ids;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.fact.Outbox;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.claim.Review.Verdict;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.projection.KnownEntry;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.publication.PrintedClub;
import org.backstretch.results.publication.PrintedLists;
import org.backstretch.results.publication.PrintedRow;

/** Makes claims, reviews them and takes them back. Whoever does owns the race; what is new is told in the same transaction. */
@ApplicationScoped
class Claims {
    private final Database database;
    private final KnownClaims known;
    private final Settling settling;
    private final PrintedLists lists;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Claims(
            Database database,
            KnownClaims known,
            Settling settling,
            PrintedLists lists,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.known = known;
        this.settling = settling;
        this.lists = lists;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The race is owned. */
    Claim make(KnownRace race, KnownEntry entry, Scope scope, Optional<String> category, Evidence evidence) {
        if (race.rehearsal().isPresent()) {
            throw new NoOfficialMark("This is a rehearsal.");
        }
        var row = lists.official(race, entry.id());
        if (row.filter(line -> line.hasFinished()).isEmpty()) {
            throw new NoOfficialMark(
                    row.map(line -> "The official result is " + line.outcome().status() + ".")
                            .orElse("The runner is on no official list."));
        }
        category.filter(claimed -> !claimed.equals(row.get().category())).ifPresent(claimed -> {
            throw new Invalid("category", "The runner is not in category " + claimed + ".");
        });
        var club = row.map(PrintedRow::club).filter(any -> scope == Scope.CLUB);
        refuseWithoutClub(scope, club);
        var basis = Basis.of(race, row, scope, category, club, evidence);
        var mark = basis.mark().orElseThrow(() -> new NotEligible(basis.whyNot()));
        refuseTwice(entry, scope, category, club);
        return keep(race, entry, scope, category, club, evidence, mark);
    }

    private static void refuseWithoutClub(Scope scope, Optional<PrintedClub> club) {
        if (scope == Scope.CLUB && club.filter(any -> any.id() != null).isEmpty()) {
            throw new Invalid("scope", "The runner ran for no club, so there is no club record.");
        }
    }

    private void refuseTwice(KnownEntry entry, Scope scope, Optional<String> category, Optional<PrintedClub> club) {
        var same = database.query(
                Claim.QUERY + "c.entry_id = ? and c.scope = ? and c.category is not distinct from ?",
                Claim::of,
                entry.id(),
                scope,
                category.orElse(null));
        if (same.stream().anyMatch(claim -> !claim.isOver() && claim.isOf(club))) {
            throw new AlreadyClaimed();
        }
    }

    private Claim keep(
            KnownRace race,
            KnownEntry entry,
            Scope scope,
            Optional<String> category,
            Optional<PrintedClub> club,
            Evidence evidence,
            ClaimedMark mark) {
        var id = Ids.next();
        var revision = outbox.nextRevision();
        database.update(
                """
                insert into record_claim (id, race_id, entry_id, scope, category, club_id, club_name, evidence, claimed_at,
                                          claimed_by, revision, state, mark)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, 'PENDING', ?)""",
                id,
                race.id(),
                entry.id(),
                scope,
                category.orElse(null),
                club.map(PrintedClub::id).orElse(null),
                club.map(PrintedClub::name).orElse(null),
                Json.of(evidence),
                clock.instant(),
                caller.account(),
                revision,
                mark.mark());
        var claim = known.get(id);
        outbox.add(claim.fact(revision));
        audit.add(claim.act(race, "record-claim", Optional.empty(), scope + " " + mark.mark(), Optional.empty()));
        return claim;
    }

    /** The race is owned, and who asks may review. Said again the same changes nothing. */
    Claim review(KnownRace race, Claim claim, UUID id, Verdict verdict, String reason) {
        var said = said(id);
        if (said.filter(before ->
                        !before.claim().equals(claim.id()) || !before.reviewer().equals(caller.account()))
                .isPresent()) {
            throw new OtherReview();
        }
        var mark = settling.basis(race, claim).mark();
        if (mark.isPresent()
                && said.filter(before -> before.says(verdict, reason, mark.get()))
                        .isPresent()) {
            return claim;
        }
        if (mark.isEmpty() || !claim.state().isOpen()) {
            throw new ClaimClosed(claim.state());
        }
        refuseSecondReview(claim, id, mark.get());
        database.update("""
                insert into claim_review (review, claim_id, reviewer, verdict, reason, seen, reviewed_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?)""", id, claim.id(), caller.account(), verdict, reason, Json.of(mark.get()), clock.instant());
        audit.add(claim.act(
                race,
                "record-claim-review",
                said.map(before -> before.verdict().name()),
                verdict.name(),
                Optional.of(reason)));
        return settling.settled(race, claim);
    }

    private Optional<Review> said(UUID review) {
        return database.find(
                "select * from claim_review where review = ? order by id desc limit 1", Review::of, review);
    }

    private void refuseSecondReview(Claim claim, UUID id, ClaimedMark mark) {
        var other = known.reviews(claim).stream()
                .filter(review -> review.reviewer().equals(caller.account()))
                .anyMatch(review -> review.seen().equals(mark) && !review.id().equals(id));
        if (other) {
            throw new SameReviewer();
        }
    }

    /** The race is owned. Taken back again it stays so. */
    Claim withdraw(KnownRace race, Claim claim, Optional<String> reason) {
        if (claim.withdrawn()) {
            return claim;
        }
        if (claim.state() == State.RATIFIED || claim.state() == State.REJECTED) {
            throw new ClaimClosed(claim.state());
        }
        var revision = outbox.nextRevision();
        database.update("""
                update record_claim set withdrawn_at = ?, state = 'WITHDRAWN', reason = null, mark = null, revision = ?
                where id = ?""", clock.instant(), revision, claim.id());
        var withdrawn = known.get(claim.id());
        outbox.add(withdrawn.fact(revision));
        audit.add(claim.act(race, "record-claim", Optional.of(claim.state().name()), State.WITHDRAWN.name(), reason));
        return withdrawn;
    }
}
