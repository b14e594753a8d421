package org.backstretch.registration.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.EntryMoved;
import org.backstretch.registration.entry.Moves;
import org.backstretch.registration.entry.Waiting;
import org.backstretch.registration.place.EntryTerms;
import org.backstretch.registration.place.PlacesChanged;
import org.backstretch.registration.place.Room;
import org.backstretch.registration.place.SharedCapacity;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.race.RaceChanged;

/** A place that is free falls to the head of the list, in the transaction that frees it. The race is locked. */
@ApplicationScoped
class Promotion {
    private final Moves moves;
    private final Clock clock;

    Promotion(Moves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    void follow(@Observes EntryMoved moved) {
        if (moved.freesPlace()) {
            promote(moved.entry().race());
        }
    }

    void follow(@Observes PlacesChanged changed) {
        promote(changed.race());
    }

    void follow(@Observes RaceChanged changed) {
        promote(changed.race());
    }

    /** Offers what is free to those who wait for this race and for the races that share its places. */
    void promote(Race race) {
        var offered = offerNext(race);
        while (offered > 0) {
            offered = offerNext(race);
        }
    }

    /** Where places are shared one at a time: each may take from what another list could have. */
    private int offerNext(Race race) {
        var now = clock.instant();
        var sharers = SharedCapacity.sharers(race);
        var open = sharers.stream().filter(id -> hasRoom(Race.get(id))).toList();
        if (open.isEmpty()) {
            return 0;
        }
        var most = sharers.size() > 1 ? 1 : Room.of(race).left();
        var next = Waiting.first(open, now, (int) Math.min(most, 1_000));
        next.forEach(this::offer);
        return next.size();
    }

    private boolean hasRoom(Race race) {
        return EntryTerms.of(race).offers(race, clock.instant())
                && Waiting.size(race) > 0
                && Room.of(race).left() > 0;
    }

    private void offer(Entry entry) {
        var until = EntryTerms.of(entry.race()).offerEnd(entry.wave(), clock.instant());
        moves.moveByItself(entry, "offered", () -> entry.offer(until));
    }
}
