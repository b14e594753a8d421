package org.backstretch.results.claim;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.record.ClaimVerdict.State;
import org.backstretch.athletics.record.ClaimedMark;
import org.backstretch.contracts.RecordClaimFact.Scope;
import org.backstretch.kit.Ids;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.fact.Outbox;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.claim.Review.Verdict;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.eventfile.EventOpened;
import org.backstretch.results.projection.KnownEntry;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.projection.RaceChanged;
import org.backstretch.results.publication.Printed;
import org.backstretch.results.publication.PrintedClub;
import org.backstretch.results.publication.PrintedLists;
import org.backstretch.results.publication.PrintedRow;
import org.jspecify.annotations.Nullable;

/**
 * Claims, kept equal to what the official list and the reviews make of them. Whoever changes one owns its race; what differs
 * from what was told before is told, in the same transaction.
 */
@ApplicationScoped
class Claims {
    private static final String LISTED = """
            (?::uuid is null or c.race_id = ?) and (?::text is null or c.state = ?) and v.fact ->> 'status' <> 'DRAFT'""";

    private static final String COUNT = """
            select count(*) as total from record_claim c
            join known_race r on r.id = c.race_id join known_event v on v.id = r.event_id where\s""";

    private final Database database;
    private final Programme programme;
    private final PrintedLists lists;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Claims(
            Database database,
            Programme programme,
            PrintedLists lists,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.programme = programme;
        this.lists = lists;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Claim get(UUID id) {
        return database.find(Claim.QUERY + "c.id = ?", Claim::of, id)
                .orElseThrow(() -> new NotHere("record claim", id));
    }

    /** The newest first. */
    Page<Claim> list(@Nullable UUID race, @Nullable State state, PageRequest page) {
        var total = database.find(COUNT + LISTED, row -> row.number("total"), race, race, state, state)
                .orElseThrow();
        var paging = " order by c.claimed_at desc, c.id desc limit " + page.size() + " offset "
                + (long) page.page() * page.size();
        var claims = database.query(Claim.QUERY + LISTED + paging, Claim::of, race, race, state, state);
        return new Page<>(claims, page.page(), page.size(), total);
    }

    /** Every word that was said of these claims, the earlier first. */
    Map<UUID, List<Review>> reviews(List<Claim> claims) {
        return database
                .query("select * from claim_review where claim_id = any(?) order by id", Review::of, (Object)
                        claims.stream().map(Claim::id).toArray(UUID[]::new))
                .stream()
                .collect(groupingBy(Review::claim));
    }

    List<Review> reviews(Claim claim) {
        return reviews(List.of(claim)).getOrDefault(claim.id(), List.of());
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
        var claim = get(id);
        outbox.add(claim.fact(revision));
        audit.add(act(race, claim, "record-claim", Optional.empty(), scope + " " + mark.mark(), Optional.empty()));
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
        var mark = basis(race, claim).mark();
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
        audit.add(act(
                race,
                claim,
                "record-claim-review",
                said.map(before -> before.verdict().name()),
                verdict.name(),
                Optional.of(reason)));
        return settled(race, claim);
    }

    private Optional<Review> said(UUID review) {
        return database.find(
                "select * from claim_review where review = ? order by id desc limit 1", Review::of, review);
    }

    private void refuseSecondReview(Claim claim, UUID id, ClaimedMark mark) {
        var other = reviews(claim).stream()
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
        var withdrawn = get(claim.id());
        outbox.add(withdrawn.fact(revision));
        audit.add(act(race, claim, "record-claim", Optional.of(claim.state().name()), State.WITHDRAWN.name(), reason));
        return withdrawn;
    }

    /** What was claimed on another installation is told here as the list and the reviews that came with it make it. */
    void tell(@Observes EventOpened opened) {
        var claims = database.query(Claim.QUERY + "c.race_id = any(?) order by c.id", Claim::of, (Object)
                opened.races().toArray(UUID[]::new));
        for (var claim : claims) {
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
        var claims =
                database.query(Claim.QUERY + "c.race_id = ? and c.withdrawn_at is null order by c.id", Claim::of, id);
        if (!claims.isEmpty()) {
            programme.raceIfKnown(id).ifPresent(race -> claims.forEach(claim -> follow(race, claim)));
        }
    }

    private void follow(KnownRace race, Claim claim) {
        var now = settled(race, claim);
        if (now.state() != claim.state()) {
            audit.add(
                    act(
                            race,
                            claim,
                            "record-claim",
                            Optional.of(claim.state().name()),
                            now.state().name(),
                            now.verdict().reason()),
                    Optional.empty());
        }
    }

    /** As it is by what is known now; told if that is news. */
    private Claim settled(KnownRace race, Claim claim) {
        var basis = basis(race, claim);
        var verdict = basis.verdict(reviews(claim).stream().map(Review::judged).toList());
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
        var now = get(claim.id());
        outbox.add(now.fact(revision));
        return now;
    }

    private Basis basis(KnownRace race, Claim claim) {
        return Basis.of(
                race,
                lists.official(race, claim.runner().entry()),
                claim.scope(),
                claim.category(),
                claim.club(),
                claim.evidence());
    }

    private static Audit.Act act(
            KnownRace race, Claim claim, String name, Optional<String> was, String became, Optional<String> reason) {
        return new Audit.Act(
                race.event().id(), Optional.of(race.id()), claim.id(), name, was, Optional.of(became), reason);
    }
}
