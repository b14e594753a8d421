package org.backstretch.results.device;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.secret.Secret;
import org.jspecify.annotations.Nullable;

/** A phone or reader that may stamp for an event by its code. Only the code's digest is known here. */
@Entity
class Device extends PanacheEntityBase {
    enum Kind {
        /** Crossings, and the start lists they need. */
        TIMING
    }

    /** A code works at least this long, whatever the day of the event: rehearsals come before, late uploads after. */
    private static final Duration AT_LEAST = Duration.ofDays(1);

    @Id
    UUID id;

    UUID eventId;
    String name;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String codeDigest;
    UUID createdBy;
    Instant createdAt;
    Instant expiresAt;

    @Nullable
    Instant revokedAt;

    @Nullable
    Instant lastSeenAt;

    static Device mint(EventFact event, String name, Kind kind, Secret code, UUID by, Instant now) {
        var device = new Device();
        device.id = Ids.next();
        device.eventId = event.id();
        device.name = name;
        device.kind = kind;
        device.codeDigest = code.digest();
        device.createdBy = by;
        device.createdAt = now;
        device.expiresAt = expiry(event, now);
        device.persist();
        return device;
    }

    /** Two days after the last day, in the event's zone. */
    private static Instant expiry(EventFact event, Instant now) {
        LocalDate last = event.lastDay().plusDays(3);
        var afterEvent = last.atStartOfDay(ZoneId.of(event.zone())).toInstant();
        var earliest = now.plus(AT_LEAST);
        return afterEvent.isAfter(earliest) ? afterEvent : earliest;
    }

    static Device get(UUID id) {
        return Device.<Device>findByIdOptional(id).orElseThrow(() -> new NotHere("device", id));
    }

    static List<Device> of(EventFact event) {
        return list("eventId = ?1 order by createdAt, id", event.id());
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }
}
