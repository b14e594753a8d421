package org.backstretch.portal.fee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.portal.ownentry.EntryKey;
import org.backstretch.portal.ownentry.EntrySection;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Fee;
import org.backstretch.portal.registration.OwnEntry;
import org.backstretch.portal.registration.OwnFees;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What an entry costs and how to pay, on the page of the entry. */
@ApplicationScoped
class FeeSection implements EntrySection {
    private final OwnFees fees;

    FeeSection(@RestClient OwnFees fees) {
        this.fees = fees;
    }

    /** @param codes where one is typed; empty where none is taken, or only somebody signed in may */
    @CheckedTemplate(basePath = "fee", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FeeOfEntry(Bill bill, Optional<String> codes) implements TemplateInstance {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<TemplateInstance> of(OwnEntry entry, EntryKey key, Form form) {
        return fee(entry, key)
                .filter(Fee::isShown)
                .map(fee -> new FeeOfEntry(
                        Bill.of(fee),
                        Optional.of(key.page() + "/fee").filter(page -> key.isOfAccount() && fee.takesCodes())));
    }

    /** Empty where nobody knows of one: the page of an entry is more than its money. */
    private Optional<Fee> fee(OwnEntry entry, EntryKey key) {
        try {
            return Optional.of(fees.fee(key.who(), entry.id()));
        } catch (Refused unknown) {
            if (unknown.is(404)) {
                return Optional.empty();
            }
            throw unknown;
        }
    }
}
