package org.backstretch.portal.match;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two runners who may be one. */
public record Duplicate(Runner one, Runner other, List<String> likeness) {

    /** @param id of the person, or of the entry that nobody claimed */
    public record Runner(
            UUID id,
            UUID entryId,
            String name,
            @Nullable LocalDate birthDate,
            String raceName,
            String eventName,
            boolean hasAccount) {}
}
