package org.backstretch.registration.zone;

import java.time.ZoneId;
import java.util.Set;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.Spelling;

/** The zones in which clocks and days are read: those of the IANA database, so that summer time is known. */
public final class Zones {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final Spelling SPELLING = Spelling.of(KNOWN);

    private Zones() {}

    /** @throws Invalid naming the field if there is no such zone */
    public static ZoneId known(String field, String zone) {
        if (!KNOWN.contains(zone)) {
            throw new Invalid(
                    field,
                    "There is no zone " + zone + "." + SPELLING.question(zone) + " Use a name such as Europe/London.");
        }
        return ZoneId.of(zone);
    }
}
