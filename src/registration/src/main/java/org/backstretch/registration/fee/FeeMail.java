package org.backstretch.registration.fee;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.registration.entry.EnteredBy;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.EntryMoved;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.mail.Mails;

/** Tells a runner who was just given a place what it costs and how to pay: in plain words, to be typed from. */
@ApplicationScoped
class FeeMail {
    private final Ledger ledger;
    private final List<PaymentMethod> methods;
    private final Mails mails;

    FeeMail(Ledger ledger, @All List<PaymentMethod> methods, Mails mails) {
        this.ledger = ledger;
        this.methods = methods;
        this.mails = mails;
    }

    void follow(@Observes EntryMoved moved) {
        var entry = moved.entry();
        if (isGivenPlace(moved) && entry.enteredBy() == EnteredBy.RUNNER && isToPay(entry)) {
            entry.email().flatMap(Address::of).ifPresent(address -> tell(entry, address));
        }
    }

    private static boolean isToPay(Entry entry) {
        return PaymentTerms.ofEvent(entry.race().event().id()).isPresent() && Ledger.asked(entry) > 0;
    }

    private static boolean isGivenPlace(EntryMoved moved) {
        return !moved.from().holdsPlace() && (moved.to() == Status.PENDING || moved.to() == Status.CONFIRMED);
    }

    private void tell(Entry entry, Address address) {
        ledger.opened(entry).ifPresent(account -> {
            var event = entry.race().event();
            var terms = PaymentTerms.needed(event.id());
            var open = new Money(Balance.of(entry.id()).open(), terms.currency());
            var asked = new PaymentMethod.Asked(terms.account(), terms.payFirst(), open, account.reference());
            var ways = methods.stream()
                    .flatMap(method -> method.way(asked).stream())
                    .map(FeeMail::words);
            mails.post(
                    address,
                    entry.race().name() + ": " + open.text() + " to pay",
                    Stream.concat(Stream.of(beginning(entry, terms, open)), ways)
                            .collect(Collectors.joining("\n".repeat(2))),
                    event.id());
        });
    }

    private static String beginning(Entry entry, PaymentTerms terms, Money open) {
        return "%s, your entry in %s (%s) costs %s.%s"
                .formatted(
                        entry.runner().givenName(),
                        entry.race().name(),
                        entry.race().event().name(),
                        open.text(),
                        terms.payFirst() ? " It is confirmed when the money has arrived." : "");
    }

    private static String words(Way way) {
        return Stream.of(
                        Optional.of(way.sentence()),
                        said("Account holder", Optional.ofNullable(way.holder())),
                        said("IBAN", Optional.ofNullable(way.iban())),
                        said("BIC", Optional.ofNullable(way.bic())),
                        said("Reference", Optional.ofNullable(way.reference())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> said(String what, Optional<String> text) {
        return text.map(known -> what + ": " + known);
    }
}
