package org.backstretch.registration.entry;

/** Keeps a part of what comes along with a new entry, or refuses the whole; a bean, with the priority of its turn. */
public interface Receiver {

    /** @param entry not kept yet and without a place, so that what it lacks is asked after this; its race is locked */
    void receive(Entry entry, Brought brought);
}
