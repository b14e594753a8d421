package org.backstretch.leaderboards.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.Fact;

/** Keys that were purged, so that an older record that comes late does not bring the thing back. */
final class Purged {
    private final Map<UUID, Long> upTo = new HashMap<>();

    /** @param revision of the purge: everything up to it is gone. MAX_VALUE covers what came before and nothing after */
    void add(UUID id, long revision) {
        if (revision != Long.MAX_VALUE) {
            upTo.merge(id, revision, Math::max);
        }
    }

    boolean covers(Fact fact) {
        return covers(fact.id(), fact.revision());
    }

    boolean covers(UUID id, long revision) {
        var purged = upTo.get(id);
        return purged != null && revision <= purged;
    }
}
