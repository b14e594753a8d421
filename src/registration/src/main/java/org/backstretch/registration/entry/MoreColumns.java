package org.backstretch.registration.entry;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.race.Race;

/** More columns of the table of entries, from whoever knows more about them; a bean. */
public interface MoreColumns {

    /** @param cells of an entry, as many as there are headings */
    record Part(List<String> headings, Function<UUID, List<String>> cells) {
        public static final Part NONE = new Part(List.of(), any -> List.of());
    }

    /** Those of a race that this caller, who officiates at it, may see. */
    Part of(Race race, Caller caller);
}
