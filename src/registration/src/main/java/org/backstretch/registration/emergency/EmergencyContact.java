package org.backstretch.registration.emergency;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whom to call about a runner of an entry, or about who runs a leg. It never travels on a topic and stands on no audit trail. */
@Entity
public class EmergencyContact extends PanacheEntityBase {
    /** The entry itself, where its own runner is meant. */
    @Id
    private UUID runnerId;

    private UUID entryId;
    private String name;
    private String phone;

    EmergencyContact() {}

    static EmergencyContact of(UUID entry) {
        return of(entry, entry);
    }

    /** The known one, or one that is not kept before somebody is to be called. */
    public static EmergencyContact of(UUID runner, UUID entry) {
        return known(runner).orElseGet(() -> {
            var contact = new EmergencyContact();
            contact.runnerId = runner;
            contact.entryId = entry;
            return contact;
        });
    }

    public static Optional<EmergencyContact> known(UUID runner) {
        return findByIdOptional(runner);
    }

    /** Those of them about whom somebody is to be called. */
    public static Set<UUID> knownOf(Collection<UUID> runners) {
        return runners.isEmpty()
                ? Set.of()
                : EmergencyContact.<EmergencyContact>list("runnerId in ?1", runners).stream()
                        .map(contact -> contact.runnerId)
                        .collect(toSet());
    }

    public static void forget(UUID runner) {
        deleteById(runner);
    }

    /** Those of events that ended before that day. */
    static long forgetBefore(LocalDate day) {
        return delete(
                "entryId in (select e.id from Entry e where e.race.event.id in (select v.id from Event v where v.lastDay < ?1))",
                day);
    }

    public void call(String newName, String newPhone) {
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
