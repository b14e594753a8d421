package org.backstretch.registration.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.backstretch.registration.event.EventCopied;

/**
 * Next year's event takes money in the same way, and its prices rise at the same local times before it. Codes for discounts stay
 * behind: whoever was given one could use it once more.
 */
@ApplicationScoped
class CopiedFees {
    void follow(@Observes EventCopied copied) {
        PaymentTerms.ofEvent(copied.from().id())
                .ifPresent(terms -> terms.copiedTo(copied.to().id()).persist());
        copied.races()
                .forEach((from, to) -> PriceList.ofRace(from)
                        .ifPresent(prices -> prices.copiedTo(to, copied.shift()).persist()));
    }
}
