package org.backstretch.kit.thing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.backstretch.contracts.ClubFact;

@Entity
class Thing {
    @Id
    UUID id;

    String name;
    long revision;

    Thing() {}

    Thing(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    ClubFact fact() {
        return new ClubFact(id, revision, name);
    }
}
