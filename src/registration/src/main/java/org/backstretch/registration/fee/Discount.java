package org.backstretch.registration.fee;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Something off the price for whoever knows its code. Whoever uses it holds the lock of its row. */
@Entity
class Discount extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID eventId;
    private String code;
    private @Nullable Integer percent;
    private @Nullable Long amount;
    private @Nullable Integer uses;
    private @Nullable Instant validUntil;
    private boolean closed;

    Discount() {}

    Discount(UUID event, String code) {
        id = Ids.next();
        eventId = event;
        this.code = code;
    }

    static String code(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z0-9-]{3,20}")) {
            throw new Invalid("code", "A code has 3 to 20 letters, digits and hyphens.");
        }
        return code;
    }

    static List<Discount> ofEvent(UUID event) {
        return list("eventId = ?1 order by code", event);
    }

    static Optional<Discount> locked(UUID event, String code) {
        return Discount.<Discount>find("eventId = ?1 and code = ?2", event, code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void take(DiscountForm form) {
        if ((form.percent() == null) == (form.amount() == null)) {
            throw new Invalid("percent", "A discount is a percentage or an amount: give one of the two.");
        }
        percent = form.percent();
        amount = form.amount();
        uses = form.uses();
        validUntil = form.validUntil();
        closed = form.closed();
    }

    /** Refuses whatever keeps the code from being used once more. */
    void use(Instant now) {
        if (closed || validUntil != null && now.isAfter(validUntil)) {
            throw new DiscountOver(code);
        }
        if (uses != null && used() >= uses) {
            throw new DiscountUsedUp(code, uses);
        }
    }

    /** How often it stands on the ledger and was not taken back. Exact for whoever holds the lock. */
    long used() {
        return Posting.count(
                "from Posting used where discountId = ?1 and kind = ?2"
                        + " and not exists (select 1 from Posting back where back.corrects = used.id)",
                id,
                Posting.Kind.DISCOUNT);
    }

    /** What it takes off; never more than is owed. */
    Money off(Money owed) {
        var off = percent == null
                ? Optional.ofNullable(amount).orElseThrow()
                : owed.percent(percent).minor();
        return new Money(Math.min(off, owed.minor()), owed.currency());
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    DiscountForm form() {
        return new DiscountForm(percent, amount, uses, validUntil, closed);
    }
}
