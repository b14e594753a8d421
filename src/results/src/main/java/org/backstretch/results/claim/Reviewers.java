package org.backstretch.results.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotAllowed;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.Access;

/** Who may claim a record, who may review a claim, and who reads its evidence. */
@ApplicationScoped
class Reviewers {
    private static final String RUNNER = """
            select 1 from known_entry where id = ? and person_id = person_of_account(?)""";

    private final Access access;
    private final Caller caller;
    private final Database database;

    Reviewers(Access access, Caller caller, Database database) {
        this.access = access;
        this.caller = caller;
        this.database = database;
    }

    /** Officials of the event, and the runner. */
    void refuseUnlessMayClaim(EventFact event, UUID entry) {
        if (!isRunner(caller.account(), entry) && !access.mayOfficiate(event)) {
            throw new NotAllowed("Only officials of " + event.name() + " and the runner may claim a record.");
        }
    }

    /** Admins and organizers, but nobody who has a hand in it. */
    void refuseUnlessMayReview(Claim claim, EventFact event) {
        var account = caller.account();
        if (!isReviewer()) {
            throw new NotAllowed("Records are reviewed by admins and by organizers of other events.");
        }
        if (isOfClaim(claim, account)) {
            throw new OwnClaim();
        }
        if (isOfEvent(event, account)) {
            throw new OwnEvent();
        }
    }

    boolean mayReview(Claim claim, EventFact event) {
        return isReviewer()
                && caller.accountIfAny()
                        .filter(account -> !isOfClaim(claim, account) && !isOfEvent(event, account))
                        .isPresent();
    }

    void refuseUnlessClaimant(Claim claim) {
        if (!claim.claimedBy().equals(caller.account())) {
            throw new NotAllowed("Only who made a claim takes it back.");
        }
    }

    boolean isClaimant(Claim claim) {
        return caller.accountIfAny().filter(claim.claimedBy()::equals).isPresent();
    }

    /** Whether who asks reads names and notes. */
    boolean isInsider(Claim claim, EventFact event) {
        return isReviewer() || isClaimant(claim) || access.mayOfficiate(event);
    }

    private boolean isReviewer() {
        return caller.isAdmin() || caller.isOrganizer();
    }

    private boolean isOfClaim(Claim claim, UUID account) {
        return claim.claimedBy().equals(account)
                || isRunner(account, claim.runner().entry());
    }

    private boolean isRunner(UUID account, UUID entry) {
        return database.find(RUNNER, row -> true, entry, account).isPresent();
    }

    /** Not as access has it: there an admin is of every event. */
    private static boolean isOfEvent(EventFact event, UUID account) {
        return event.organizer().equals(account)
                || event.officials().stream()
                        .anyMatch(official -> official.account().equals(account));
    }
}
