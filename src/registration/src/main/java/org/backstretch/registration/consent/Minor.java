package org.backstretch.registration.consent;

import java.time.Clock;
import java.time.LocalDate;
import org.backstretch.athletics.minor.OnlineConsent;
import org.backstretch.registration.entry.Entry;

/**
 * What the age of an entry's runner asks for. Nothing where no birth date is known.
 *
 * @param needsGuardian whether a guardian has to agree
 * @param mayConsent whether the runner's own consents are enough for the rest
 */
record Minor(boolean needsGuardian, boolean mayConsent) {

    static Minor of(Entry entry, Clock clock) {
        var event = entry.race().event();
        var today = LocalDate.ofInstant(clock.instant(), event.zone());
        return new Minor(
                needsGuardian(entry),
                entry.birthDate()
                        .map(born -> OnlineConsent.isEnough(born, today, event.country()))
                        .orElse(true));
    }

    static boolean needsGuardian(Entry entry) {
        return entry.birthDate()
                .filter(born -> OnlineConsent.needsGuardian(born, entry.raceDay()))
                .isPresent();
    }
}
