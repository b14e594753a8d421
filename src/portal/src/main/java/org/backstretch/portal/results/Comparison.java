package org.backstretch.portal.results;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.jspecify.annotations.Nullable;

/** Two versions of a result list side by side. */
public record Comparison(int from, int to, List<Change> changes, int unchanged) {

    /** One runner in both. */
    public record Change(
            @Nullable String bib,
            String name,
            Direction direction,
            @Nullable Said was,
            @Nullable Said is) {}

    /** What a list says of somebody. */
    public record Said(
            @Nullable String placeLabel,
            @Nullable String mark,
            @Nullable String rule,
            @Nullable String reason) {
        /** Such as 3, 31:04; or DQ, IRR-2, Turned round. */
        public String words() {
            return String.join(
                    ", ",
                    Stream.of(placeLabel, mark, rule, reason)
                            .filter(Objects::nonNull)
                            .toList());
        }
    }
}
