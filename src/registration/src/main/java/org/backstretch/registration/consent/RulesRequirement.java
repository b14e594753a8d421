package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    @Override
    public Map<UUID, Missing> missing(Collection<Entry> entries) {
        return RULES.ifAsked(entries);
    }
}
