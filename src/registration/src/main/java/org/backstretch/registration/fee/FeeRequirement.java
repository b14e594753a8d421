package org.backstretch.registration.fee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** The fee: a runner's entry waits for it where the event says so, else it is asked for at the desk. */
@ApplicationScoped
class FeeRequirement implements Requirement {
    private static final String CODE = "fee";

    @Override
    public Optional<Missing> missing(Entry entry) {
        return PaymentTerms.ofEvent(entry.race().event().id()).flatMap(terms -> missing(entry, terms));
    }

    private static Optional<Missing> missing(Entry entry, PaymentTerms terms) {
        var asked = new Money(Ledger.asked(entry), terms.currency());
        return asked.minor() == 0
                ? Optional.empty()
                : Optional.of(new Missing(CODE, "Pay the fee: " + asked.text() + " are open.", terms.payFirst()));
    }
}
