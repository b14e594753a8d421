package org.backstretch.registration.companion;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who goes beside a runner: a companion who leads, a spotter who looks ahead. Never public. */
@Entity
@Table(name = "entry_company")
class Company extends PanacheEntityBase {
    @Id
    private UUID entryId;

    private String companion = "";
    private String spotter = "";

    Company() {}

    /** Of this entry, whose race is locked; nobody where nobody was named. */
    static Company of(UUID entry) {
        return Company.<Company>findByIdOptional(entry).orElseGet(() -> {
            var nobody = new Company();
            nobody.entryId = entry;
            return nobody;
        });
    }

    void name(String companion, String spotter) {
        this.companion = companion.strip();
        this.spotter = spotter.strip();
        persist();
    }

    boolean isNobody() {
        return companion.isEmpty() && spotter.isEmpty();
    }

    String companion() {
        return companion;
    }

    String spotter() {
        return spotter;
    }
}
