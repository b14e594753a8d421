package org.backstretch.portal.registration;

import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.EntryFact;
import org.jspecify.annotations.Nullable;

/**
 * Who was brought into a race out of an earlier round.
 *
 * @param from the entry there
 */
public record Advancing(UUID from, UUID entryId, @Nullable String bib, String name, EntryFact.Status status) {

    public record Bringing(List<From> entries) {}

    public record From(UUID from) {}

    /** Whom to put into which heat. */
    public record Heats(List<Heat> heats) {}

    public record Heat(UUID waveId, List<UUID> entries) {}

    public boolean takesPart() {
        return status.takesPart();
    }
}
