package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** No minor runs unless a guardian agrees. */
@ApplicationScoped
class GuardianRequirement implements Requirement {
    private static final Lacking GUARDIAN = new Lacking(
            ConsentKind.GUARDIAN, "guardian-consent", "A parent or guardian agrees, by the mailed link or on paper.");

    @Override
    public Optional<Missing> missing(Entry entry) {
        return Minor.needsGuardian(entry) ? GUARDIAN.of(entry) : Optional.empty();
    }
}
