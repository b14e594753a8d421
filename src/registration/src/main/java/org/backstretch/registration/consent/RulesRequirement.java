package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** Nobody runs who has not agreed to the rules. */
@ApplicationScoped
class RulesRequirement implements Requirement {
    @Override
    public Optional<Missing> missing(Entry entry) {
        return Lacking.RULES.of(Consenter.of(entry));
    }
}
