package org.backstretch.registration.emergency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Whom to call about an entry. It never travels on a topic and stands on no audit trail. */
@Entity
class EmergencyContact extends PanacheEntityBase {
    @Id
    private UUID entryId;

    private String name;
    private String phone;

    EmergencyContact() {}

    static EmergencyContact of(UUID entry) {
        return EmergencyContact.<EmergencyContact>findByIdOptional(entry).orElseGet(() -> {
            var contact = new EmergencyContact();
            contact.entryId = entry;
            return contact;
        });
    }

    /** Those of events that ended before that day. */
    static long forgetBefore(LocalDate day) {
        return delete(
                "entryId in (select e.id from Entry e where e.race.event.id in (select v.id from Event v where v.lastDay < ?1))",
                day);
    }

    void call(String newName, String newPhone) {
        name = newName.strip();
        phone = newPhone.strip();
        if (!isPersistent()) {
            persist();
        }
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }
}
