package org.backstretch.registration.race;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.Invalid;

/** Runners who share one gun. */
@Entity
public class Wave {
    @Id
    private UUID id;

    private String name;
    private Instant plannedStart;

    Wave() {}

    Wave(String name, Instant plannedStart) {
        this.id = Ids.next();
        this.name = name.strip();
        this.plannedStart = plannedStart;
    }

    static Wave of(RaceFact.Wave fact) {
        var wave = new Wave(fact.name(), fact.plannedStart());
        wave.id = fact.id();
        return wave;
    }

    /**
     * The waves that a plan asks for, in its order: those it names by id are kept, the others are new.
     *
     * @param waves that the race has
     */
    static List<Wave> planned(List<RacePlan.WavePlan> plans, List<Wave> waves) {
        Map<UUID, Wave> known = waves.stream().collect(toMap(Wave::id, wave -> wave));
        var kept = new ArrayList<Wave>();
        for (var plan : plans) {
            var wave = plan.id() == null ? new Wave(plan.name(), plan.plannedStart()) : known.get(plan.id());
            if (wave == null || kept.contains(wave)) {
                throw new Invalid("waves", "The wave " + plan.id() + " is none of this race, or stands there twice.");
            }
            wave.change(plan);
            kept.add(wave);
        }
        return kept;
    }

    private void change(RacePlan.WavePlan plan) {
        name = plan.name().strip();
        plannedStart = plan.plannedStart();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Instant plannedStart() {
        return plannedStart;
    }

    RaceFact.Wave fact() {
        return new RaceFact.Wave(id, name, plannedStart);
    }
}
