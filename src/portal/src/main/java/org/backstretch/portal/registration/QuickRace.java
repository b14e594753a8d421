package org.backstretch.portal.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A race that asks for as little as can be: house rules, one wave, no categories. */
public record QuickRace(
        UUID eventId,
        @Nullable String name,
        @Nullable String discipline,
        List<String> directions,
        String ruleSet,
        String timing,
        String categoryScheme,
        Instant plannedStart) {

    public static QuickRace of(
            UUID event, @Nullable String name, @Nullable String discipline, List<String> directions, Instant now) {
        return new QuickRace(event, name, discipline, directions, "HOUSE", "GUN_CLOCK", "OPEN", now);
    }
}
