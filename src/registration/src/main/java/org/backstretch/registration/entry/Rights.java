package org.backstretch.registration.entry;

import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.person.Person;

/** Who may do what with an entry. */
public final class Rights {
    private Rights() {}

    /** The entry, for whoever looks after it and those who work on the event. */
    public static Entry read(Entry entry, Caller caller) {
        if (!isOf(entry, caller)) {
            entry.race().event().officiatedBy(caller);
        }
        return entry;
    }

    /** The entry, for whoever looks after it and the owner of the event; not in the archive. */
    public static Entry act(Entry entry, Caller caller) {
        if (!isOf(entry, caller)) {
            return edit(entry, caller);
        }
        entry.race().event().refuseArchived();
        return entry;
    }

    /** The entry, for the owner of the event. */
    public static Entry edit(Entry entry, Caller caller) {
        entry.race().event().editedBy(caller);
        return entry;
    }

    /** The entry, for its runner, the owner of the event and its desk: what timekeepers and judges need not know. */
    public static Entry desk(Entry entry, Caller caller) {
        if (!isOf(entry, caller)) {
            entry.race().event().deskedBy(caller);
        }
        return entry;
    }

    /** The entry, for whoever looks after it and the owner of the event, archived or not: what no other official need know. */
    public static Entry own(Entry entry, Caller caller) {
        if (!isOf(entry, caller)) {
            entry.race().event().ownedBy(caller);
        }
        return entry;
    }

    /** Its runner, whoever entered her, or whoever shows the link to it. */
    private static boolean isOf(Entry entry, Caller caller) {
        return caller.accountIfAny()
                        .filter(account -> isKeeperOf(entry, account) || isPersonOf(entry, account))
                        .isPresent()
                || Links.opens(caller, Purpose.ENTRY, entry.id());
    }

    private static boolean isKeeperOf(Entry entry, UUID account) {
        return entry.keeper().filter(keeper -> Person.areOne(keeper, account)).isPresent();
    }

    private static boolean isPersonOf(Entry entry, UUID account) {
        return entry.personId()
                .filter(person -> Person.<Person>findById(person).is(account))
                .isPresent();
    }
}
