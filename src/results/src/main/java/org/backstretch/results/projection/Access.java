package org.backstretch.results.projection;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotAllowed;
import org.backstretch.kit.problem.NotHere;

/**
 * Who may do what at an event or in a challenge: its organizer everything, an event's officials everything on race day,
 * admins anything.
 */
@ApplicationScoped
public class Access {
    /** An identity's attribute: the id of the event that a device stamps for. */
    public static final String DEVICE_EVENT = "event";

    private final Caller caller;
    private final SecurityIdentity identity;

    Access(Caller caller, SecurityIdentity identity) {
        this.caller = caller;
        this.identity = identity;
    }

    public void refuseUnlessOfficial(EventFact event) {
        caller.account();
        if (!mayOfficiate(event)) {
            throw new NotAllowed(
                    "Only officials of " + event.name() + " may do this. Ask its organizer to appoint you.");
        }
    }

    public void refuseUnlessOrganizer(EventFact event) {
        caller.account();
        if (!owns(event)) {
            throw new NotAllowed("Only the organizer of " + event.name() + " may do this.");
        }
    }

    /** Strangers learn nothing of a draft, not even that it is there. */
    public void refuseUnlessVisible(EventFact event, String kind, Object id) {
        if (event.status() == EventFact.Status.DRAFT && !isInsider(event)) {
            throw new NotHere(kind, id);
        }
    }

    /** What happens in a race: strangers learn nothing of it in a draft or a rehearsal. */
    public void refuseUnlessShown(KnownRace race) {
        refuseUnlessVisible(race.event(), "race", race.id());
        if (!isShown(race)) {
            throw new NotHere("results of race", race.id());
        }
    }

    /** Whether who asks may know what happens in a race. */
    public boolean isShown(KnownRace race) {
        var isPublic = race.rehearsal().isEmpty() && race.event().status() != EventFact.Status.DRAFT;
        return isPublic || isInsider(race.event());
    }

    /** Strangers learn nothing of a draft, not even that it is there. */
    public void refuseUnlessOrganizer(ChallengeFact challenge) {
        var account = caller.account();
        if (caller.isAdmin() || challenge.organizer().equals(account)) {
            return;
        }
        if (challenge.status() == ChallengeFact.Status.DRAFT) {
            throw new NotHere("challenge", challenge.id());
        }
        throw new NotAllowed("Only the organizer of " + challenge.name() + " may do this.");
    }

    private boolean isInsider(EventFact event) {
        return mayOfficiate(event) || isDeviceOf(event);
    }

    private boolean isDeviceOf(EventFact event) {
        return event.id().equals(identity.getAttribute(DEVICE_EVENT));
    }

    public boolean mayOfficiate(EventFact event) {
        return owns(event)
                || caller.accountIfAny()
                        .filter(account -> event.officials().stream()
                                .anyMatch(official -> official.account().equals(account)))
                        .isPresent();
    }

    public boolean owns(EventFact event) {
        return caller.isAdmin()
                || caller.accountIfAny().filter(event.organizer()::equals).isPresent();
    }
}
