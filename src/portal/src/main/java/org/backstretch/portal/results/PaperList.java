package org.backstretch.portal.results;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times from paper, as they stand there. */
public record PaperList(String times, List<Line> lines) {
    public record Line(@Nullable String bib, String time) {}

    /** @param preview what would become of each line; null once they were taken */
    public record Answer(
            @Nullable List<TimesFile.Line> preview,
            @Nullable List<Taken> items) {}

    /** @param problem why it was not taken */
    public record Taken(
            int line,
            String status,
            @Nullable String bib,
            @Nullable String name,
            @Nullable String state,
            @Nullable String reason,
            @Nullable String problem) {
        public String says() {
            return Optional.ofNullable(problem)
                    .or(() -> Optional.ofNullable(reason))
                    .orElse("");
        }
    }
}
