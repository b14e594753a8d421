package org.backstretch.registration.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Something that an entry needs before its runner may start; a bean. May be asked before the entry is stored. */
public interface Requirement {

    /** What the entry lacks of it; empty if nothing. */
    Optional<Missing> missing(Entry entry);

    /**
     * The same of many. Whoever has to look something up looks it up once for all of them.
     *
     * @return by entry; who lacks nothing is missing
     */
    default Map<UUID, Missing> missing(Collection<Entry> entries) {
        var all = new HashMap<UUID, Missing>();
        entries.forEach(entry -> missing(entry).ifPresent(lacking -> all.put(entry.id(), lacking)));
        return all;
    }
}
