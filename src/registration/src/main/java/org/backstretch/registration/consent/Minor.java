package org.backstretch.registration.consent;

import java.time.Clock;
import java.time.LocalDate;
import org.backstretch.athletics.minor.OnlineConsent;

/**
 * What the age of who runs asks for. Nothing where no birth date is known.
 *
 * @param needsGuardian whether a guardian has to agree
 * @param mayConsent whether the runner's own consents are enough for the rest
 */
record Minor(boolean needsGuardian, boolean mayConsent) {

    static Minor of(Consenter whose, Clock clock) {
        var event = whose.entry().race().event();
        var today = LocalDate.ofInstant(clock.instant(), event.zone());
        return new Minor(
                needsGuardian(whose),
                whose.birthDate()
                        .map(born -> OnlineConsent.isEnough(born, today, event.country()))
                        .orElse(true));
    }

    static boolean needsGuardian(Consenter whose) {
        return whose.birthDate()
                .filter(born -> OnlineConsent.needsGuardian(born, whose.entry().raceDay()))
                .isPresent();
    }
}
