package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** Nobody runs who has not said to be fit. Who said no lacks the yes, like who said nothing. */
@ApplicationScoped
class HealthRequirement implements Requirement {
    @Override
    public Optional<Missing> missing(Entry entry) {
        return Lacking.HEALTH.of(Consenter.of(entry));
    }

    @Override
    public Map<UUID, Missing> missing(Collection<Entry> entries) {
        return Lacking.HEALTH.of(entries);
    }
}
