package org.backstretch.results.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.round.Progression;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.RaceLock;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;

/** Which race leads to which. Whoever changes one owns the race. */
@ApplicationScoped
class Progressions {
    private final Database database;
    private final RaceLock lock;
    private final Programme programme;
    private final Audit audit;

    Progressions(Database database, RaceLock lock, Programme programme, Audit audit) {
        this.database = database;
        this.lock = lock;
        this.programme = programme;
        this.audit = audit;
    }

    Optional<Led> of(UUID race) {
        return database.find(Led.QUERY + "race_id = ?", Led::of, race);
    }

    /** The round before a race. */
    Optional<Led> before(UUID race) {
        return database.find(Led.QUERY + "next_race_id = ?", Led::of, race);
    }

    /** One at a time in an event: two who each close half a circle would not see each other. */
    Led set(KnownRace race, UUID next, Progression rule) {
        lock.own(race.event().id());
        refuseUnlessFit(race, next, rule);
        var was = of(race.id());
        var led = new Led(race.id(), next, rule);
        if (!was.equals(Optional.of(led))) {
            database.update("""
                    insert into progression (race_id, next_race_id, by_place, by_time, lanes) values (?, ?, ?, ?, ?)
                    on conflict (race_id) do update
                    set next_race_id = excluded.next_race_id, by_place = excluded.by_place, by_time = excluded.by_time,
                        lanes = excluded.lanes""", race.id(), next, rule.byPlace(), rule.byTime(), rule.lanes());
            write(race, was, Optional.of(led));
        }
        return led;
    }

    void takeBack(KnownRace race) {
        var was = of(race.id());
        if (was.isPresent()) {
            database.update("delete from progression where race_id = ?", race.id());
            write(race, was, Optional.empty());
        }
    }

    private void refuseUnlessFit(KnownRace race, UUID nextId, Progression rule) {
        var next = programme
                .raceIfKnown(nextId)
                .filter(known -> known.event().id().equals(race.event().id()))
                .orElseThrow(() -> wrong("This event has no race " + nextId + "."));
        if (!next.fact().discipline().equals(race.fact().discipline())
                || !next.fact().directions().equals(race.fact().directions())) {
            throw wrong("A round leads to a race of the same discipline and direction.");
        }
        if (race.fact().directions().size() != 1) {
            throw wrong("A round is run in one direction. Make a race of each.");
        }
        refuseCircle(race, next);
        before(nextId).filter(led -> !led.race().equals(race.id())).ifPresent(led -> {
            throw wrong(programme.race(led.race()).fact().name() + " leads there already.");
        });
        var heats = race.fact().waves().size();
        if (rule.advancing(heats) > rule.lanes()) {
            throw new Invalid(
                    "lanes",
                    "%d advance from %d heats. That many lanes are needed.".formatted(rule.advancing(heats), heats));
        }
    }

    private void refuseCircle(KnownRace race, KnownRace next) {
        var reached = Optional.of(next.id());
        while (reached.isPresent()) {
            if (reached.get().equals(race.id())) {
                throw wrong("That leads back to " + race.fact().name() + ".");
            }
            reached = of(reached.get()).map(Led::next);
        }
    }

    private static Invalid wrong(String sentence) {
        return new Invalid("nextRace", sentence);
    }

    private void write(KnownRace race, Optional<Led> was, Optional<Led> became) {
        audit.add(new Audit.Act(
                race.event().id(),
                Optional.of(race.id()),
                race.id(),
                "progression",
                was.map(Led::text),
                became.map(Led::text),
                Optional.empty()));
    }
}
