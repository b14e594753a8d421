package org.backstretch.local.replay;

import java.util.List;
import java.util.Map;

/** What a runner of the demo agrees to, so that the entry is confirmed. */
final class Agreement {
    static final Map<String, ?> TO_WHAT_IS_NEEDED = Map.of(
            "answers",
            List.of(
                    Map.of("kind", "RULES_AND_WAIVER", "answer", "GIVEN"),
                    Map.of("kind", "HEALTH", "answer", "GIVEN")));

    private Agreement() {}
}
