package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** Nobody runs who has not said to be fit. Who said no lacks the yes, like who said nothing. */
@ApplicationScoped
class HealthRequirement implements Requirement {
    private static final Lacking HEALTH =
            new Lacking(ConsentKind.HEALTH, "consent-health", "Declare to be fit to run.");

    @Override
    public Optional<Missing> missing(Entry entry) {
        return HEALTH.ifAsked(entry);
    }
}
