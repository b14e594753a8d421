package org.backstretch.registration.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
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

    /** Nobody was born then. */
    private static final LocalDate UNKNOWN = LocalDate.EPOCH.minusYears(1_000);

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
        refuseDoubles(entry);
        var race = entry.race();
        lapses.lapse(race);
        var left = Room.of(race).left();
        var verdict = Verdict.on(
                left, Waiting.isAnybodyBefore(race), EntryTerms.of(race).keepsWaitingList());
        switch (verdict) {
            case PLACE -> settlement.place(entry);
            case WAIT -> entry.waitAs(WaitingNumbers.next());
            case SOLD_OUT -> throw new SoldOut(race.name(), 0);
        }
    }

    /** Makes sure of a place for an entry that the organizer makes or gives one again. The list does not bind them. */
    void makeRoom(Entry entry) {
        refuseDoubles(entry);
        makePlace(entry);
    }

    /** The same for one that gets another bib with the place. */
    void makeRoomWithAnyBib(Entry entry) {
        refuseSecondEntry(entry);
        makePlace(entry);
    }

    private void makePlace(Entry entry) {
        lapses.lapse(entry.race());
        Room.makeFor(entry.race(), 1);
    }

    private static void refuseDoubles(Entry entry) {
        refuseSecondEntry(entry);
        entry.bib().ifPresent(bib -> refuseTakenBib(entry, bib));
    }

    private static void refuseSecondEntry(Entry entry) {
        entry.personId().ifPresent(person -> refuseSecondEntryOf(person, entry));
        if (entry.enteredBy() == EnteredBy.RUNNER && entry.race().legs() == 0) {
            refuseSameRunner(entry);
        }
    }

    /** Whether this person may have that entry. */
    static void refuseSecondEntryOf(UUID person, Entry entry) {
        if (Entry.count(ACTIVE + " and personId = ?3", entry.race(), entry.id(), person) > 0) {
            throw new AlreadyEntered(entry.race().name());
        }
    }

    /** Without an account a runner is known by name, birth date and address. */
    private static void refuseSameRunner(Entry entry) {
        var runner = entry.runner();
        var same = Entry.count(
                ACTIVE + " and lower(givenName) = lower(?3) and lower(familyName) = lower(?4) and birthDate = ?5"
                        + " and lower(email) = lower(?6)",
                entry.race(),
                entry.id(),
                runner.givenName(),
                runner.familyName(),
                runner.birthDate().orElse(UNKNOWN),
                runner.email().orElse(""));
        if (same > 0) {
            throw new AlreadyEntered(entry.race().name());
        }
    }

    /** Asked before the entry wears it: the tables would refuse it without saying why. */
    static void refuseTakenBib(Entry entry, String bib) {
        refuseTakenBib(entry, bib, entry.wearer());
    }

    /** @param wearer who is to wear it from now on */
    static void refuseTakenBib(Entry entry, String bib, UUID wearer) {
        if (Entry.count(WEARING, entry.race().bibPool(), entry.id(), bib, entry.race(), wearer) > 0) {
            throw new BibTaken(bib);
        }
    }
}
