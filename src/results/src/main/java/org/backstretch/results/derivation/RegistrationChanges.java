package org.backstretch.results.derivation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import org.backstretch.results.projection.EntriesChanged;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.projection.RaceChanged;

/** What registration changes may change results: a late entry finds its crossings, a moved one its gun. */
@ApplicationScoped
class RegistrationChanges {
    private final Programme programme;
    private final RaceStates states;
    private final Results results;
    private final Bibs bibs;

    RegistrationChanges(Programme programme, RaceStates states, Results results, Bibs bibs) {
        this.programme = programme;
        this.states = states;
        this.results = results;
        this.bibs = bibs;
    }

    void raceChanged(@Observes RaceChanged change) {
        states.add(change.race());
        if (change.course() && !states.starts(change.race()).isEmpty()) {
            programme.raceIfKnown(change.race()).ifPresent(this::deriveAnew);
        }
    }

    private void deriveAnew(KnownRace race) {
        results.deriveAnew(race, states.get(race.id()));
    }

    /** Nobody can have stamped for a race that is not known here. */
    void entriesChanged(@Observes EntriesChanged change) {
        programme.raceIfKnown(change.race()).ifPresent(race -> {
            var touched = new HashSet<>(change.entries());
            touched.addAll(bibs.resolve(race.id(), change.bibs()));
            results.derive(race, touched);
        });
    }
}
