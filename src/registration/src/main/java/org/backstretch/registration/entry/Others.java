package org.backstretch.registration.entry;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import org.backstretch.registration.place.Room;
import org.backstretch.registration.race.Race;

/**
 * What the others in a race, which is locked, mean for an entry that wants a place: all of it in one question.
 *
 * @param samePerson whether one of them is of the same person
 * @param sameRunner whether one of them has name, birth date and address of the runner: without an account she is known by those
 * @param sameBib whether one of them, in all races that share bibs, wears the bib and is not the same runner in another round
 * @param lapsed whether a place of the race is held longer than it may
 * @param waiting whether somebody waits for a place of the race
 * @param held how many of its places are held; not counted where there is no limit
 */
record Others(boolean samePerson, boolean sameRunner, boolean sameBib, boolean lapsed, boolean waiting, long held) {
    /** Nobody was born then. */
    private static final LocalDate UNKNOWN = LocalDate.EPOCH.minusYears(1_000);

    private static final String QUESTION = """
            with active as not materialized (
                select * from entry where id <> :id and status not in ('WITHDRAWN', 'REFUSED', 'EXPIRED'))
            select
                exists (select 1 from active where race_id = :race and person_id = :person),
                exists (select 1 from active where race_id = :race and lower(email) = lower(:email)
                    and lower(given_name) = lower(:given) and lower(family_name) = lower(:family) and birth_date = :born),
                exists (select 1 from active where bib_pool = :pool and bib = :bib
                    and (race_id = :race or coalesce(first_entry, id) <> :wearer)),
                exists (select 1 from entry where race_id = :race and held_until <= :now),
                exists (select 1 from entry where race_id = :race and waiting_number is not null),
                case when :limited then (select count(*) from entry
                    where race_id = :race and status in ('PENDING', 'CONFIRMED', 'CHECKED_IN', 'OFFERED')) else 0 end""";

    static Others of(Entry entry, Instant now) {
        var race = entry.race();
        var runner = entry.runner();
        var row = (Tuple) Entry.getEntityManager()
                .createNativeQuery(QUESTION, Tuple.class)
                .setParameter("id", entry.id())
                .setParameter("race", race.id())
                // No person has the id of an entry.
                .setParameter("person", entry.personId().orElse(entry.id()))
                .setParameter("email", runner.email().orElse(""))
                .setParameter("given", runner.givenName())
                .setParameter("family", runner.familyName())
                .setParameter("born", runner.birthDate().orElse(UNKNOWN))
                .setParameter("pool", race.bibPool())
                .setParameter("bib", entry.bib().orElse(""))
                .setParameter("wearer", entry.wearer())
                .setParameter("now", now)
                .setParameter("limited", race.capacity().isPresent())
                .getSingleResult();
        return new Others(is(row, 0), is(row, 1), is(row, 2), is(row, 3), is(row, 4), row.get(5, Long.class));
    }

    private static boolean is(Tuple row, int column) {
        return row.get(column, Boolean.class);
    }

    void refuseDoubles(Entry entry) {
        refuseSecondEntry(entry);
        if (sameBib) {
            throw new BibTaken(entry.bib().orElseThrow());
        }
    }

    void refuseSecondEntry(Entry entry) {
        var bySelf = entry.enteredBy() == EnteredBy.RUNNER && entry.race().legs() == 0;
        if (samePerson || sameRunner && bySelf) {
            throw new AlreadyEntered(entry.race().name());
        }
    }

    /** Whether nothing else has to be looked at before its places are given away. */
    boolean tellAllOf(Race race) {
        return race.isAlone() && !lapsed;
    }

    Room room(Race race) {
        return Room.of(race, held);
    }
}
