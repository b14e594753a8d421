package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** No minor runs unless a guardian agrees. */
@ApplicationScoped
class GuardianRequirement implements Requirement {
    @Override
    public Optional<Missing> missing(Entry entry) {
        return Lacking.GUARDIAN.of(Consenter.of(entry));
    }

    @Override
    public Map<UUID, Missing> missing(Collection<Entry> entries) {
        return Lacking.GUARDIAN.of(entries);
    }
}
