package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.backstretch.registration.event.EventCopied;

/** Next year's event asks the same in the same words. Whoever consented did so to this year's. */
@ApplicationScoped
class CopiedConsents {
    void follow(@Observes EventCopied copied) {
        ConsentTerms.copy(copied.from(), copied.to());
        ConsentText.ownOf(copied.from().id())
                .forEach(text -> text.copiedTo(copied.to().id()).persist());
    }
}
