package org.backstretch.registration.entry;

import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.person.Person;

/** Who may do what with an entry. */
public final class Rights {
    private Rights() {}

    /** The entry, for its runner and those who work on the event. */
    public static Entry read(Entry entry, Caller caller) {
        if (!isOf(entry, caller)) {
            entry.race().event().officiatedBy(caller);
        }
        return entry;
    }

    /** The entry, for its runner and the owner of the event. */
    public static Entry act(Entry entry, Caller caller) {
        return isOf(entry, caller) ? entry : edit(entry, caller);
    }

    /** The entry, for the owner of the event. */
    public static Entry edit(Entry entry, Caller caller) {
        entry.race().event().editedBy(caller);
        return entry;
    }

    private static boolean isOf(Entry entry, Caller caller) {
        return entry.personId()
                .filter(person -> Person.<Person>findById(person).is(caller.account()))
                .isPresent();
    }
}
