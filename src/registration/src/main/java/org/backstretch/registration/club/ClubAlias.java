package org.backstretch.registration.club;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.Ids;

/** Another spelling of a club, known like a name: however it is spelled in capitals and spaces. */
@Entity
class ClubAlias extends PanacheEntityBase {
    @Id
    private UUID id;

    private String name;
    private String nameKey;
    private UUID clubId;

    ClubAlias() {}

    ClubAlias(String name, UUID club) {
        this.id = Ids.next();
        this.name = Club.spelled(name);
        this.nameKey = Club.key(name);
        this.clubId = club;
    }

    static List<ClubAlias> of(UUID club) {
        return list("clubId = ?1 order by nameKey", club);
    }

    static List<ClubAlias> spelled(Collection<String> keys) {
        return list("nameKey in ?1", keys);
    }

    void mean(UUID club) {
        clubId = club;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }

    UUID clubId() {
        return clubId;
    }
}
