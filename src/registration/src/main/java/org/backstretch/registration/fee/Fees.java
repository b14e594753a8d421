package org.backstretch.registration.fee;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.Spelling;
import org.backstretch.registration.entry.Entry;

/** What is done about the fee of an entry whose race is locked. */
@ApplicationScoped
class Fees {
    private final Ledger ledger;
    private final List<PaymentMethod> methods;
    private final Clock clock;

    Fees(Ledger ledger, @All List<PaymentMethod> methods, Clock clock) {
        this.ledger = ledger;
        this.methods = methods;
        this.clock = clock;
    }

    /** Locked only where its account is still to be opened: everybody looks, and nobody is to wait for that. */
    Entry toShow(UUID entry) {
        return FeeAccount.isWanting(entry) ? Entry.locked(entry) : Entry.get(entry);
    }

    FeeView view(Entry entry) {
        return ledger.opened(entry)
                .map(account -> FeeView.of(
                        entry, account, PaymentTerms.needed(entry.race().event().id()), methods))
                .orElseGet(() -> FeeView.none(entry));
    }

    /** Uses a code for an entry that has paid nothing yet. */
    void use(Entry entry, String typed) {
        var account = ledger.needed(entry);
        var balance = Balance.of(entry.id());
        if (balance.paid() != 0 || hasDiscount(entry)) {
            throw new DiscountTooLate();
        }
        var discount = Discount.locked(account.eventId(), Discount.code(typed)).orElseThrow(DiscountUnknown::new);
        discount.use(clock.instant());
        var currency = PaymentTerms.needed(account.eventId()).currency();
        var off = discount.off(new Money(balance.owed(), currency));
        var told = "Code " + discount.code();
        ledger.add(
                entry,
                Posting.discount(account, discount, off.minor(), told, clock.instant()),
                "discount-used",
                told + ": " + off.text() + " off");
    }

    private static boolean hasDiscount(Entry entry) {
        return Posting.ofEntry(entry.id()).stream()
                .anyMatch(posting -> posting.kind() == Posting.Kind.DISCOUNT && !posting.isTakenBack());
    }

    void book(Entry entry, Booking booking) {
        var account = ledger.needed(entry);
        var terms = PaymentTerms.needed(account.eventId());
        var posting = switch (booking.kind()) {
            case PAYMENT -> payment(account, terms, booking);
            case REFUND -> refund(account, booking);
            case WAIVER -> waiver(account, booking);
            case SURCHARGE ->
                Posting.owing(
                        account,
                        Posting.Kind.SURCHARGE,
                        booking.neededAmount(),
                        booking.neededReason(),
                        clock.instant());
            case CORRECTION -> correction(account, booking);
            case CHARGE, DISCOUNT -> throw new Invalid("kind", "Use PAYMENT, REFUND, WAIVER, SURCHARGE or CORRECTION.");
        };
        var money = new Money(posting.owes() + posting.pays(), terms.currency());
        ledger.add(entry, posting, "fee-" + booking.word(), money.text() + ". " + posting.note());
    }

    private Posting payment(FeeAccount account, PaymentTerms terms, Booking booking) {
        var method = knownMethod(booking);
        var posting = Posting.payment(
                account, method, booking.neededAmount(), booking.reasonOr("Paid by " + method), clock.instant());
        return method.equals(Cash.CODE) ? posting.receipt(receipt(account, terms, booking)) : posting;
    }

    private String knownMethod(Booking booking) {
        var codes = methods.stream().map(PaymentMethod::code).sorted().toList();
        var typed = Optional.ofNullable(booking.method()).orElse("");
        return codes.stream()
                .filter(typed::equals)
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "method",
                        "Money comes by one of " + codes + "."
                                + Spelling.of(codes).question(typed)));
    }

    private static String receipt(FeeAccount account, PaymentTerms terms, Booking booking) {
        var typed = Optional.ofNullable(booking.receipt()).map(String::strip).filter(text -> !text.isEmpty());
        typed.filter(number -> Posting.isReceipt(account.eventId(), number)).ifPresent(number -> {
            throw new Invalid("receipt", "Receipt " + number + " was given out already. Use the next one.");
        });
        return typed.orElseGet(() -> free(account, terms));
    }

    /** Somebody may have typed the number that is next. */
    private static String free(FeeAccount account, PaymentTerms terms) {
        var number = terms.nextReceipt();
        while (Posting.isReceipt(account.eventId(), number)) {
            number = terms.nextReceipt();
        }
        return number;
    }

    private Posting refund(FeeAccount account, Booking booking) {
        var paid = Balance.of(account.entryId()).paid();
        if (booking.neededAmount() > paid) {
            throw new Invalid("amount", "No more than was paid can be given back.");
        }
        return Posting.refund(
                account, booking.method(), booking.neededAmount(), booking.neededReason(), clock.instant());
    }

    /** Without an amount, all that is open. */
    private Posting waiver(FeeAccount account, Booking booking) {
        var open = Balance.of(account.entryId()).open();
        var amount = Optional.ofNullable(booking.amount()).orElse(open);
        if (open == 0 || amount > open) {
            throw new Invalid("amount", "No more than is open can be waived.");
        }
        return Posting.owing(account, Posting.Kind.WAIVER, -amount, booking.neededReason(), clock.instant());
    }

    private Posting correction(FeeAccount account, Booking booking) {
        var wrong = Posting.ofEntry(
                account.entryId(), Optional.ofNullable(booking.corrects()).orElseGet(Ids::next));
        if (!wrong.mayBeCorrected() || wrong.isTakenBack()) {
            throw new Invalid("corrects", "This line cannot be taken back, or was already.");
        }
        return Posting.correction(account, wrong, booking.neededReason(), clock.instant());
    }
}
