package org.backstretch.portal.results;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan of starts does. */
public record StartTimes(int changed, int problems, List<StartTime> items) {

    /** @param at by the gun, or while there is none by the planned start */
    public record StartTime(
            String bib,
            @Nullable UUID entryId,
            @Nullable String name,
            @Nullable Instant at,
            @Nullable Long offsetMillis,
            @Nullable Long wasMillis,
            boolean handicap,
            boolean changed,
            @Nullable String problem) {

        /** After the gun with a plus, before it with a minus; empty where there is none. */
        public String offset() {
            return signed(offsetMillis);
        }

        public String was() {
            return signed(wasMillis);
        }

        private static String signed(@Nullable Long millis) {
            if (millis == null) {
                return "";
            }
            if (millis == 0) {
                return "with the gun";
            }
            var length = Math.abs(millis);
            var text = "%d:%02d".formatted(length / 60_000, length / 1_000 % 60);
            var tenths = length % 1_000 / 100;
            return (millis < 0 ? "−" : "+") + text + (tenths == 0 ? "" : "." + tenths);
        }
    }

    public List<StartTime> wrong() {
        return items.stream().filter(item -> item.problem() != null).toList();
    }

    public List<StartTime> right() {
        return items.stream().filter(item -> item.problem() == null).toList();
    }
}
