package org.backstretch.registration.entry;

import java.util.Locale;
import java.util.Map;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.kit.problem.Refused;

/** Where the entry stands, that move does not exist. */
final class WrongState extends Refused {
    WrongState(String name, Status status, String move) {
        super(
                409,
                "wrong-state",
                "%s is %s and cannot be %s. Look at the entry again."
                        .formatted(name, status.name().toLowerCase(Locale.ROOT).replace('_', ' '), move),
                Map.of("state", status),
                Map.of());
    }
}
