package org.backstretch.registration.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.backstretch.contracts.EventFact;
import org.backstretch.registration.place.EntryTerms;
import org.backstretch.registration.place.Room;
import org.backstretch.registration.place.SoldOut;
import org.backstretch.registration.race.Race;

/** Who gets a place: what one entry may not do because of the others. The race is locked. */
@ApplicationScoped
public class Admission {
    /** The others of the race that are not over. */
    private static final String ACTIVE = "race = ?1 and id <> ?2 and status not in (WITHDRAWN, REFUSED, EXPIRED)";

    /** Others that are not over and wear a bib, in all races that share bibs: there not who is the same in another round. */
    private static final String WEARING =
            "bibPool = ?1 and id <> ?2 and bib = ?3 and status not in (WITHDRAWN, REFUSED, EXPIRED)"
                    + " and (race = ?4 or coalesce(firstEntry, id) <> ?5)";

    private final Settlement settlement;
    private final Lapses lapses;
    private final Clock clock;

    Admission(Settlement settlement, Lapses lapses, Clock clock) {
        this.settlement = settlement;
        this.lapses = lapses;
        this.clock = clock;
    }

    /** Refuses while the race takes no entries of runners. */
    public void refuseClosed(Race race) {
        if (race.isWithdrawn() || race.event().status() != EventFact.Status.OPEN) {
            throw new EntriesClosed(race.name());
        }
        EntryTerms.of(race).refuseOutside(race, clock.instant());
    }

    /** Gives a new entry of a runner a place, or one in the queue. */
    void admit(Entry entry) {
        var race = entry.race();
        var others = others(entry);
        var left = room(race, others).left();
        var isAnybodyBefore = others.tellAllOf(race) ? others.waiting() : Waiting.isAnybodyBefore(race);
        switch (Verdict.on(left, isAnybodyBefore, () -> EntryTerms.of(race).keepsWaitingList())) {
            case PLACE -> settlement.place(entry);
            case WAIT -> entry.waitAs(WaitingNumbers.next());
            case SOLD_OUT -> throw new SoldOut(race.name(), 0);
        }
    }

    /** Makes sure of a place for an entry that the organizer makes or gives one again. The list does not bind them. */
    void makeRoom(Entry entry) {
        makePlace(entry, others(entry));
    }

    /** The same for one that gets another bib with the place. */
    void makeRoomWithAnyBib(Entry entry) {
        var others = Others.of(entry, clock.instant());
        others.refuseSecondEntry(entry);
        makePlace(entry, others);
    }

    private void makePlace(Entry entry, Others others) {
        room(entry.race(), others).make(entry.race(), 1);
    }

    private Others others(Entry entry) {
        var others = Others.of(entry, clock.instant());
        others.refuseDoubles(entry);
        return others;
    }

    private Room room(Race race, Others others) {
        if (others.tellAllOf(race)) {
            return others.room(race);
        }
        lapses.lapse(race);
        return Room.of(race);
    }

    /** Whether this person may have that entry. */
    static void refuseSecondEntryOf(UUID person, Entry entry) {
        if (Entry.count(ACTIVE + " and personId = ?3", entry.race(), entry.id(), person) > 0) {
            throw new AlreadyEntered(entry.race().name());
        }
    }

    /** Asked before the entry wears it: the tables would refuse it without saying why. */
    static void refuseTakenBib(Entry entry, String bib) {
        refuseTakenBib(entry, bib, entry.wearer());
    }

    /** @param wearer who is to wear it from now on */
    static void refuseTakenBib(Entry entry, String bib, UUID wearer) {
        if (isTaken(entry, bib, wearer)) {
            throw new BibTaken(bib);
        }
    }

    /** Whether another entry that is not over wears it, in all races that share bibs. */
    public static boolean isTaken(Entry entry, String bib, UUID wearer) {
        return Entry.count(WEARING, entry.race().bibPool(), entry.id(), bib, entry.race(), wearer) > 0;
    }
}
