package org.backstretch.registration.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.category.Category;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.club.Clubs;
import org.backstretch.registration.fact.Facts;
import org.backstretch.registration.person.People;
import org.backstretch.registration.person.PersonDescribed;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.race.RaceChanged;

/** All entries of a race together: what one of them may not do because of the others. */
@ApplicationScoped
class Entries {
    /** The others of the race that are not over. */
    private static final String ACTIVE = "race = ?1 and id <> ?2 and status not in (WITHDRAWN, REFUSED, EXPIRED)";

    private final Clubs clubs;
    private final People people;
    private final Caller caller;
    private final Settlement settlement;
    private final Moves moves;
    private final Changes changes;
    private final Facts facts;
    private final Clock clock;

    Entries(
            Clubs clubs,
            People people,
            Caller caller,
            Settlement settlement,
            Moves moves,
            Changes changes,
            Facts facts,
            Clock clock) {
        this.settlement = settlement;
        this.moves = moves;
        this.clubs = clubs;
        this.people = people;
        this.caller = caller;
        this.changes = changes;
        this.facts = facts;
        this.clock = clock;
    }

    /** Enters the caller into a race that is open. */
    Entry enterMe(UUID raceId, EntryForm form) {
        var me = people.meToChange();
        var race = Race.locked(raceId);
        race.event().readBy(caller);
        if (race.isWithdrawn() || race.event().status() != EventFact.Status.OPEN) {
            throw new EntriesClosed(race.name());
        }
        if (race.legs() > 0) {
            throw new Invalid("forMe", "A relay is run by teams, and the organizer enters them.");
        }
        var entry = begun(race, EnteredBy.RUNNER, MyRunner.of(me, form, club(form), clock), form);
        entry.belongTo(Optional.of(me.id()));
        entry.showAs(me.publicNameStyle(entry.raceDay()));
        return admitted(entry);
    }

    /** Enters somebody into a race whose row is locked; no matter whether the event is open. */
    Entry enter(Race race, EntryForm form) {
        if (race.isWithdrawn()) {
            throw new EntriesClosed(race.name());
        }
        return admitted(begun(race, EnteredBy.ORGANIZER, Runner.of(race, form, club(form)), form));
    }

    private Entry begun(Race race, EnteredBy by, Runner runner, EntryForm form) {
        var entry = Entry.begun(Ids.next(), race, by, clock.instant());
        entry.take(runner);
        entry.change(form);
        return entry;
    }

    private Entry admitted(Entry entry) {
        admit(entry);
        settlement.place(entry);
        return moves.made(entry);
    }

    void change(Entry entry, EntryForm form) {
        changes.change(entry, "changed", Optional.empty(), () -> {
            entry.take(entry.runner().with(form, club(form)));
            entry.change(form);
            if (entry.status().isActive()) {
                refuseTakenBib(entry);
            }
        });
    }

    void withdraw(Entry entry, Optional<String> reason) {
        if (entry.status() != Status.WITHDRAWN) {
            moves.move(entry, "withdrawn", reason, entry::withdraw);
        }
    }

    void takeWithdrawalBack(Entry entry) {
        if (entry.status() == Status.WITHDRAWN) {
            admit(entry);
            moves.move(entry, "withdrawal-taken-back", Optional.empty(), () -> settlement.place(entry));
        }
    }

    /** Refuses a second entry of a person, a bib that is worn, and more than there is room for. */
    static void admit(Entry entry) {
        refuseSecondEntry(entry);
        refuseTakenBib(entry);
        entry.race().makeRoomFor(1);
    }

    private static void refuseSecondEntry(Entry entry) {
        entry.personId().ifPresent(person -> {
            if (Entry.count(ACTIVE + " and personId = ?3", entry.race(), entry.id(), person) > 0) {
                throw new AlreadyEntered(entry.race().name());
            }
        });
    }

    static void refuseTakenBib(Entry entry) {
        entry.bib().ifPresent(bib -> {
            if (Entry.count(ACTIVE + " and bib = ?3", entry.race(), entry.id(), bib) > 0) {
                throw new BibTaken(bib);
            }
        });
    }

    private Optional<UUID> club(EntryForm form) {
        return clubs.named(Optional.ofNullable(form.clubName()).orElse(""));
    }

    void follow(@Observes RaceChanged change) {
        var race = change.race();
        race.capacity()
                .ifPresent(capacity -> refuseIf(race.placesHeld() > capacity, "More take part than that capacity."));
        if (!change.mayMoveCategories() && change.before().directions().equals(race.directions())) {
            return;
        }
        var codes = new HashSet<>(race.categories().stream().map(Category::code).toList());
        var all = Entry.<Entry>list("race", race);
        for (var entry : all) {
            refuseIf(
                    race.waves().stream().noneMatch(wave -> wave.id().equals(entry.waveId())),
                    "Entries are in that wave.");
            refuseIf(!race.directions().contains(entry.direction()), "Entries run in that direction.");
            refuseIf(
                    entry.hasGivenCategory() && !codes.contains(entry.category().orElse("")),
                    "Entries were given category " + entry.category().orElse("") + ".");
        }
        facts.changed(all.stream().filter(Entry::classByAge).toList());
    }

    private static void refuseIf(boolean inTheWay, String sentence) {
        if (inTheWay) {
            throw new EntriesInTheWay(sentence);
        }
    }

    void follow(@Observes PersonDescribed described) {
        var person = described.person();
        for (var id : Entry.find("select id from Entry where personId = ?1 order by id", person.id())
                .project(UUID.class)
                .list()) {
            var entry = Entry.locked(id);
            var style = person.publicNameStyle(entry.race().dayOf(entry.wave()));
            if (style != entry.publicNameStyle()) {
                facts.change(entry, () -> entry.showAs(style));
            }
            person.birthDate()
                    .filter(day -> entry.isAhead(LocalDate.now(clock))
                            && entry.birthDate().filter(day::equals).isEmpty())
                    .ifPresent(day -> changes.change(
                            entry,
                            "changed",
                            Optional.of("The runner corrected the birth date"),
                            () -> entry.born(day)));
        }
    }
}
