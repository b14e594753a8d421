package org.backstretch.registration.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.category.Category;
import org.backstretch.contracts.EntryFact.Status;
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

/** Makes and changes entries. */
@ApplicationScoped
class Entries {
    private final Clubs clubs;
    private final People people;
    private final Caller caller;
    private final Admission admission;
    private final Reception reception;
    private final Settlement settlement;
    private final Lapses lapses;
    private final Moves moves;
    private final Changes changes;
    private final Facts facts;
    private final Clock clock;

    Entries(
            Clubs clubs,
            People people,
            Caller caller,
            Admission admission,
            Reception reception,
            Settlement settlement,
            Lapses lapses,
            Moves moves,
            Changes changes,
            Facts facts,
            Clock clock) {
        this.admission = admission;
        this.reception = reception;
        this.settlement = settlement;
        this.lapses = lapses;
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
        var ahead = Race.ahead(raceId);
        ahead.event().readBy(caller);
        var mine = form.clubName() == null ? me.clubOn(ahead.day()) : Optional.<UUID>empty();
        var race = ahead.lock();
        admission.refuseClosed(race);
        if (race.legs() > 0) {
            throw new Invalid("forMe", "A relay is run by teams. Its captain enters one.");
        }
        var club = form.clubName() == null ? mine : club(form);
        var entry = begun(race, EnteredBy.RUNNER, MyRunner.of(me, form, club, clock), form);
        entry.belongTo(Optional.of(me.id()));
        entry.showAs(me.publicNameStyle(entry.raceDay()));
        reception.receive(entry, form);
        admission.admit(entry);
        return moves.made(entry);
    }

    /** Enters somebody into a race whose row is locked; no matter whether the event is open. */
    Entry enter(Race race, EntryForm form) {
        if (race.isWithdrawn()) {
            throw new EntriesClosed(race.name());
        }
        var entry = begun(race, EnteredBy.ORGANIZER, Runner.of(race, form, club(form)), form);
        reception.receive(entry, form);
        admission.makeRoom(entry);
        entry.confirm();
        return moves.made(entry);
    }

    Entry begun(Race race, EnteredBy by, Runner runner, EntryForm form) {
        var entry = Entry.begun(Ids.next(), race, by, clock.instant());
        entry.take(runner);
        entry.change(form);
        return entry;
    }

    void change(Entry entry, EntryForm form) {
        if (form.brought() != null) {
            throw new Invalid("brought", "Only a new entry brings something along. Change that apart.");
        }
        if (entry.status().isActive()) {
            Optional.ofNullable(form.bib())
                    .flatMap(Bib::read)
                    .ifPresent(bib -> Admission.refuseTakenBib(entry, bib.text()));
        }
        changes.change(entry, "changed", Optional.empty(), () -> {
            entry.take(entry.runner().with(form, club(form)));
            entry.change(form);
        });
    }

    void withdraw(Entry entry, Optional<String> reason) {
        if (entry.status() != Status.WITHDRAWN) {
            moves.move(entry, "withdrawn", reason, entry::withdraw);
        }
    }

    void takeWithdrawalBack(Entry entry) {
        if (entry.status() == Status.WITHDRAWN) {
            placeAgain(entry, "withdrawal-taken-back");
        }
    }

    void revive(Entry entry) {
        if (!(entry.state() instanceof EntryState.Over)) {
            throw new WrongState(entry.publicName(), entry.status(), "revived");
        }
        placeAgain(entry, "revived");
    }

    private void placeAgain(Entry entry, String deed) {
        admission.makeRoom(entry);
        moves.move(entry, deed, Optional.empty(), () -> settlement.place(entry));
    }

    void refuse(Entry entry, String reason) {
        moves.move(entry, "refused", Optional.of(reason), () -> entry.refuse(reason));
    }

    private Optional<UUID> club(EntryForm form) {
        return clubs.named(Optional.ofNullable(form.clubName()).orElse(""));
    }

    void follow(@Observes RaceChanged change) {
        var race = change.race();
        lapses.lapse(race);
        race.capacity()
                .ifPresent(
                        capacity -> refuseIf(race.placesHeld() > capacity, "More places are held than that capacity."));
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
        Race.locked(Entry.find("select distinct race.id from Entry where personId = ?1", person.id())
                .project(UUID.class)
                .list());
        for (var entry : Entry.<Entry>list("personId = ?1 order by id", person.id())) {
            var style = person.publicNameStyle(entry.race().dayOf(entry.wave()));
            if (described.isNamedAnew() && style != entry.publicNameStyle()) {
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
