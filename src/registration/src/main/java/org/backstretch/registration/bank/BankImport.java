package org.backstretch.registration.bank;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.NotHere;
import org.jspecify.annotations.Nullable;

/** A bank's export that was read; booked once, or thrown away after a day. */
@Entity
class BankImport extends PanacheEntityBase {
    static final Duration KEPT = Duration.ofHours(24);

    @Id
    private UUID id;

    private UUID eventId;
    private UUID account;
    private byte[] file;
    private Instant expiresAt;
    private @Nullable Integer booked;

    BankImport() {}

    static BankImport of(UUID event, UUID account, byte[] file, Instant now) {
        var made = new BankImport();
        made.id = Ids.next();
        made.eventId = event;
        made.account = account;
        made.file = file.clone();
        made.expiresAt = now.plus(KEPT);
        return made;
    }

    /** With its row locked. */
    static BankImport locked(UUID id, UUID event, Instant now) {
        return BankImport.<BankImport>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(each -> each.eventId.equals(event) && each.expiresAt.isAfter(now))
                .orElseThrow(() -> new NotHere("bank import", id));
    }

    void confirmed(int payments) {
        booked = payments;
    }

    UUID id() {
        return id;
    }

    /** Who sent it: their words on headings count. */
    UUID account() {
        return account;
    }

    byte[] file() {
        return file.clone();
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** How many payments its confirmation booked; empty before. */
    Optional<Integer> booked() {
        return Optional.ofNullable(booked);
    }
}
