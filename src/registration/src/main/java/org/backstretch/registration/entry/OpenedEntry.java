package org.backstretch.registration.entry;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact;
import org.backstretch.registration.person.NameParts;
import org.backstretch.registration.place.EntryTerms;
import org.backstretch.registration.race.Race;

/** An entry that another installation had, made here from what it told. */
public final class OpenedEntry {
    private static final String REFUSED_THERE = "Refused where the event was before.";

    private OpenedEntry() {}

    /**
     * Its category stands as it was told: without a birth date it is not chosen again.
     *
     * @param club under its id here
     */
    public static Entry of(Race race, EntryFact fact, Optional<UUID> club, Instant now) {
        var entry = Entry.begun(fact.id(), race, EnteredBy.ORGANIZER, now);
        entry.belongTo(Optional.ofNullable(fact.personId()));
        entry.take(runner(fact.publicName(), fact.sex(), club));
        entry.showAs(fact.publicName());
        entry.standAsTold(fact);
        entry.become(state(entry, fact.status(), now));
        return entry;
    }

    private static Runner runner(String publicName, Sex sex, Optional<UUID> club) {
        var name = NameParts.of(publicName);
        return new Runner(name.given(), name.family(), sex, Optional.empty(), club, Optional.empty(), Optional.empty());
    }

    /** What only that installation knew begins anew here: deadlines, and the order of those who wait as it was told. */
    private static EntryState state(Entry entry, EntryFact.Status status, Instant now) {
        var draft = new EntryState.Draft();
        return switch (status) {
            case DRAFT -> draft;
            case PENDING, OFFERED -> draft.hold(EntryTerms.of(entry.race()).pendingEnd(entry.wave(), now));
            case CONFIRMED -> draft.confirm();
            case CHECKED_IN -> draft.confirm().checkIn();
            case WAITLISTED -> draft.waitAs(WaitingNumbers.next());
            case WITHDRAWN -> draft.withdraw();
            case REFUSED -> new EntryState.Refused(REFUSED_THERE);
            case EXPIRED -> new EntryState.Expired();
        };
    }
}
