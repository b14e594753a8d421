package org.backstretch.registration.desk;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.secret.Secret;
import org.backstretch.registration.event.Event;
import org.jspecify.annotations.Nullable;

/** A phone that checks people in by its code. Only the code's digest is known here. */
@Entity
class DeskDevice extends PanacheEntityBase {
    /** A code works at least this long, whatever the day of the event: rehearsals come before, late uploads after. */
    private static final Duration AT_LEAST = Duration.ofDays(1);

    private static final Duration BETWEEN_SIGHTINGS = Duration.ofSeconds(30);

    @Id
    private UUID id;

    private UUID eventId;
    private String name;
    String codeDigest;
    UUID createdBy;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant lastSeenAt;

    DeskDevice() {}

    static DeskDevice mint(Event event, String name, Secret code, UUID by, Instant now) {
        var device = new DeskDevice();
        device.id = Ids.next();
        device.eventId = event.id();
        device.name = name;
        device.codeDigest = code.digest();
        device.createdBy = by;
        device.createdAt = now;
        device.expiresAt = expiry(event, now);
        device.persist();
        return device;
    }

    /** Two days after the last day, in the event's zone. */
    private static Instant expiry(Event event, Instant now) {
        var afterEvent = event.lastDay().plusDays(3).atStartOfDay(event.zone()).toInstant();
        var earliest = now.plus(AT_LEAST);
        return afterEvent.isAfter(earliest) ? afterEvent : earliest;
    }

    static Optional<DeskDevice> with(Secret code) {
        return find("codeDigest", code.digest()).firstResultOptional();
    }

    static List<DeskDevice> of(UUID event) {
        return list("eventId = ?1 order by createdAt, id", event);
    }

    static Optional<DeskDevice> find(UUID event, UUID device) {
        return find("eventId = ?1 and id = ?2", event, device).firstResultOptional();
    }

    /** Not noted at every saying: two at once would wait for each other. */
    void seen(Instant now) {
        if (lastSeenAt == null || lastSeenAt.plus(BETWEEN_SIGHTINGS).isBefore(now)) {
            lastSeenAt = now;
        }
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    /** When the code ends or ended. */
    Instant endsAt() {
        return revokedAt != null && revokedAt.isBefore(expiresAt) ? revokedAt : expiresAt;
    }

    UUID id() {
        return id;
    }

    UUID eventId() {
        return eventId;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    Optional<Instant> lastSeenAt() {
        return Optional.ofNullable(lastSeenAt);
    }

    Hand hand() {
        return new Hand(Optional.empty(), Optional.of(id), name, Optional.of(endsAt()));
    }
}
