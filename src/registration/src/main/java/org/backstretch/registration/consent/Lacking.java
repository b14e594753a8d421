package org.backstretch.registration.consent;

import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.registration.entry.Missing;

/** What somebody who runs lacks of one kind of consent. */
public record Lacking(ConsentKind kind, String code, String sentence) {
    static final Lacking RULES =
            new Lacking(ConsentKind.RULES_AND_WAIVER, "consent-rules", "Agree to the rules and the risks of the race.");
    static final Lacking HEALTH = new Lacking(ConsentKind.HEALTH, "consent-health", "Declare to be fit to run.");
    static final Lacking GUARDIAN = new Lacking(
            ConsentKind.GUARDIAN, "guardian-consent", "A parent or guardian agrees, by the mailed link or on paper.");

    /** Whether somebody lacks anything that is needed to run. */
    public static boolean anything(Consenter whose) {
        return Stream.of(RULES, HEALTH, GUARDIAN)
                .anyMatch(each -> each.of(whose).isPresent());
    }

    Optional<Missing> of(Consenter whose) {
        return !isAsked(whose) || Consent.isGiven(whose, kind)
                ? Optional.empty()
                : Optional.of(new Missing(code, sentence, true));
    }

    /** A guardian's is asked wherever a minor runs, the others where the event needs them. */
    private boolean isAsked(Consenter whose) {
        if (whose.isTeam()) {
            return false;
        }
        return kind == ConsentKind.GUARDIAN
                ? Minor.needsGuardian(whose)
                : ConsentTerms.of(whose.entry().race().event()).need(kind) == Need.REQUIRED;
    }
}
