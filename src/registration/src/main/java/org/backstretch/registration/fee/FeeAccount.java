package org.backstretch.registration.fee;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.entry.Entry;

/** The account of an entry, and the reference under which money finds it. */
@Entity
class FeeAccount extends PanacheEntityBase {
    @Id
    private UUID entryId;

    private UUID raceId;
    private UUID eventId;
    private String reference;
    private Instant openedAt;

    FeeAccount() {}

    static FeeAccount opened(Entry entry, Instant now) {
        var account = new FeeAccount();
        account.entryId = entry.id();
        account.raceId = entry.race().id();
        account.eventId = entry.race().event().id();
        account.reference = Reference.of(nextNumber()).text();
        account.openedAt = now;
        return account;
    }

    private static long nextNumber() {
        return (long) getEntityManager()
                .createNativeQuery("select nextval('fee_number')", Long.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    static Optional<FeeAccount> ofEntry(UUID entry) {
        return findByIdOptional(entry);
    }

    /** Whether there is a price for the entry and no account yet. */
    static boolean isWanting(UUID entry) {
        return Entry.count(
                        "from Entry entry where id = ?1"
                                + " and exists (select 1 from PriceList prices where prices.raceId = entry.race.id)"
                                + " and not exists (select 1 from FeeAccount account where account.entryId = entry.id)",
                        entry)
                > 0;
    }

    /** Entries of the race that may still run and owe nothing yet, not even nothing. */
    static List<Entry> without(UUID race) {
        return Entry.list(
                "from Entry entry where race.id = ?1 and status not in (DRAFT, WITHDRAWN, REFUSED, EXPIRED)"
                        + " and not exists (select 1 from FeeAccount account where account.entryId = entry.id) order by id",
                race);
    }

    UUID entryId() {
        return entryId;
    }

    UUID eventId() {
        return eventId;
    }

    Reference reference() {
        return new Reference(reference);
    }
}
