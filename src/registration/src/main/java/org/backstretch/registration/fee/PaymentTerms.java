package org.backstretch.registration.fee;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** How an event takes money: in which currency, when, and to which account. */
@Entity
class PaymentTerms extends PanacheEntityBase {
    @Id
    private UUID eventId;

    private String currency;
    private boolean payFirst;
    private @Nullable String holder;
    private @Nullable String iban;
    private @Nullable String bic;
    private int receipts;

    PaymentTerms() {}

    static PaymentTerms of(UUID event, TermsForm form) {
        var terms = new PaymentTerms();
        terms.eventId = event;
        terms.currency = Money.currency(form.currency()).getCurrencyCode();
        terms.take(form);
        return terms;
    }

    /** The same for another event, which counts its receipts anew. */
    PaymentTerms copiedTo(UUID event) {
        var copy = new PaymentTerms();
        copy.eventId = event;
        copy.currency = currency;
        copy.payFirst = payFirst;
        copy.holder = holder;
        copy.iban = iban;
        copy.bic = bic;
        return copy;
    }

    static Optional<PaymentTerms> ofEvent(UUID event) {
        return findByIdOptional(event);
    }

    static PaymentTerms needed(UUID event) {
        return ofEvent(event).orElseThrow(NoFees::ofEvent);
    }

    void take(TermsForm form) {
        var wanted = Money.currency(form.currency());
        if (!currency.equals(form.currency()) && Posting.count("eventId", eventId) > 0) {
            throw new Invalid("currency", "Fees are owed in " + currency + " already, so it cannot change.");
        }
        currency = wanted.getCurrencyCode();
        payFirst = form.payFirst();
        iban = Iban.of(form.iban()).map(Iban::text).orElse(null);
        holder = holder(form);
        bic = iban == null ? null : form.knownBic().orElse(null);
    }

    private @Nullable String holder(TermsForm form) {
        var said = form.said(form.holder());
        if (iban == null) {
            return null;
        }
        return said.filter(name -> !Epc.plain(name).isEmpty())
                .orElseThrow(() -> new Invalid(
                        "holder", "Say who holds the account, in Latin letters as the bank writes the name."));
    }

    /** The next receipt for cash; its row is locked until the transaction ends. */
    String nextReceipt() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(this);
        receipts++;
        return "C-%04d".formatted(receipts);
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    boolean payFirst() {
        return payFirst;
    }

    Optional<Account> account() {
        return iban == null || holder == null ? Optional.empty() : Optional.of(new Account(holder, iban, bic));
    }
}
