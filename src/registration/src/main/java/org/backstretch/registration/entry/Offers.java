package org.backstretch.registration.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** A yes or a no to a place from the waiting list. The race is locked. */
@ApplicationScoped
public class Offers {
    private final Settlement settlement;
    private final Moves moves;
    private final Clock clock;

    Offers(Settlement settlement, Moves moves, Clock clock) {
        this.settlement = settlement;
        this.moves = moves;
        this.clock = clock;
    }

    /** Repeated, it changes nothing. An offer that has ended is none, even where nobody has looked since. */
    public void accept(Entry entry) {
        if (entry.status().holdsPlace() && !(entry.state() instanceof EntryState.Offered)) {
            return;
        }
        if (!(entry.state() instanceof EntryState.Offered offered)
                || !offered.until().isAfter(clock.instant())) {
            throw new NoOffer(entry.race().name());
        }
        moves.move(entry, "offer-accepted", Optional.empty(), () -> settlement.place(entry));
    }

    public void decline(Entry entry) {
        if (!(entry.state() instanceof EntryState.Offered)) {
            throw new NoOffer(entry.race().name());
        }
        moves.move(entry, "offer-declined", Optional.empty(), entry::withdraw);
    }
}
