package org.backstretch.registration.race;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.kit.Ids;

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

    void change(RacePlan.WavePlan plan) {
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
}
