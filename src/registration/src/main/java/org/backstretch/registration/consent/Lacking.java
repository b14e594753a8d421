package org.backstretch.registration.consent;

import java.util.Optional;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.agreement.Need;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;

/** What an entry lacks of one kind of consent. */
record Lacking(ConsentKind kind, String code, String sentence) {

    Optional<Missing> of(Entry entry) {
        return Consent.isGiven(entry.id(), kind) ? Optional.empty() : Optional.of(new Missing(code, sentence, true));
    }

    /** Only where the event asks for it. */
    Optional<Missing> ifAsked(Entry entry) {
        return ConsentTerms.of(entry.race().event()).need(kind) == Need.REQUIRED ? of(entry) : Optional.empty();
    }
}
