package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** Nobody runs who has not agreed to the rules. */
@ApplicationScoped
class RulesRequirement implements Requirement {
    private static final Lacking RULES =
            new Lacking(ConsentKind.RULES_AND_WAIVER, "consent-rules", "Agree to the rules and the risks of the race.");

    @Override
    public Optional<Missing> missing(Entry entry) {
        return RULES.ifAsked(entry);
    }
}
