package org.backstretch.portal.match;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account by its address. */
public record Account(@Nullable String email) {

    /**
     * To whom it leads.
     *
     * @param events how many it organizes
     */
    public record Found(
            UUID person,
            String name,
            @Nullable LocalDate birthDate,
            List<String> addresses,
            long entries,
            List<String> roles,
            long events) {

        public boolean holdsOffice() {
            return !roles.isEmpty() || events > 0;
        }
    }

    /** That two are of one person: those that were looked at, whatever became of their addresses since. */
    public record Decision(
            @Nullable String survivor,
            @Nullable String merged,
            @Nullable String reason,
            boolean despiteOffice) {}
}
