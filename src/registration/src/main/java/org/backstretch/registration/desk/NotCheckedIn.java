package org.backstretch.registration.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstretch.kit.problem.Refused;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;

/** Cannot be done as it was said; the reason's name is stable. */
final class NotCheckedIn extends Refused {
    NotCheckedIn(Entry entry, Reason reason, List<Missing> missing) {
        super(
                409,
                "not-checked-in",
                Heard.sentence(Optional.of(entry), reason) + hint(reason, missing),
                Map.of("reason", reason, "missing", missing),
                Map.of());
    }

    private static String hint(Reason reason, List<Missing> missing) {
        return reason == Reason.MISSING
                ? " " + String.join(" ", missing.stream().map(Missing::sentence).toList())
                        + " Or say why they may start although it is missing."
                : "";
    }
}
