package org.backstretch.results.publication;

import java.util.List;
import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** The rules of the race ask for something first. */
final class NotOfficialYet extends Refused {
    NotOfficialYet(List<Checklist.Item> items) {
        super(
                409,
                "not-official-yet",
                String.join(" ", items.stream().map(Checklist.Item::sentence).toList()),
                Map.of("items", items),
                Map.of());
    }
}
