package org.backstretch.registration.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.race.Race;

/**
 * Every change of an entry's state: told to the other services, kept on the trail and followed by whoever must, all in one
 * transaction. The race is locked.
 */
@ApplicationScoped
public class Moves {
    private final Changes changes;
    private final Event<EntryMoved> moved;

    Moves(Changes changes, Event<EntryMoved> moved) {
        this.changes = changes;
        this.moved = moved;
    }

    /** Keeps a new entry. */
    public Entry made(Entry entry) {
        changes.made(entry);
        tell(entry, Status.DRAFT);
        return entry;
    }

    void madeTogether(Race race, String deed, List<Entry> entries, String told) {
        changes.madeTogether(race, deed, entries, told);
        entries.forEach(entry -> tell(entry, Status.DRAFT));
    }

    /**
     * A change that somebody asked for.
     *
     * @param deed one word for the trail, such as withdrawn
     */
    public void move(Entry entry, String deed, Optional<String> reason, Runnable change) {
        var before = entry.status();
        changes.change(entry, deed, reason, change);
        tell(entry, before);
    }

    /** A change that nobody asked for: time has passed, or a place has become free. */
    public void moveByItself(Entry entry, String deed, Runnable change) {
        var before = entry.status();
        changes.changeByItself(entry, deed, change);
        tell(entry, before);
    }

    private void tell(Entry entry, Status before) {
        if (entry.status() != before) {
            moved.fire(new EntryMoved(entry, before, entry.status()));
        }
    }
}
