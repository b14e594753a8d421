package org.backstretch.portal.results;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.service.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a file of times says, and what would become of its lines.
 *
 * @param counts of lines by their kind
 * @param added how many times were taken from it; null before it was confirmed
 */
public record TimesFile(
        UUID id,
        String formatWords,
        Settings settings,
        @Nullable Instant confirmedAt,
        @Nullable Integer added,
        Map<String, Integer> counts,
        List<Reader> readers,
        List<String> notes,
        Part<Line> lines) {

    public record Settings(
            @Nullable String name, String point, @Nullable String split) {
        public String title() {
            return name == null ? "Pasted lines" : name;
        }

        public String where() {
            return split == null ? point : split;
        }
    }

    /** @param measuredMillis how far its clock seems off; null where no line tells */
    public record Reader(
            UUID device, String name, int reads, @Nullable Long measuredMillis, boolean isContradicted) {
        /** As people write seconds; empty where nothing was measured. */
        public String measuredSeconds() {
            return measuredMillis == null
                    ? ""
                    : BigDecimal.valueOf(measuredMillis, 3).stripTrailingZeros().toPlainString();
        }
    }

    /** @param kind NEW, KNOWN, REFUSED, UNFINISHED or PROPOSED */
    public record Line(
            int line,
            @Nullable String text,
            String kind,
            @Nullable String bib,
            @Nullable String chip,
            @Nullable Instant at,
            @Nullable Long elapsedMillis,
            @Nullable String name,
            @Nullable String status,
            @Nullable String remark) {

        /** The bib, else the chip that somebody wears. */
        public String who() {
            return Optional.ofNullable(bib).or(() -> Optional.ofNullable(chip)).orElse("");
        }

        public String word() {
            return switch (kind) {
                case "NEW" -> remark == null ? "ready" : "look";
                case "KNOWN" -> "taken";
                case "UNFINISHED" -> "waits";
                case "PROPOSED" -> status == null ? "proposed" : status;
                default -> "refused";
            };
        }

        public String colour() {
            return switch (word()) {
                case "ready" -> "good";
                case "taken" -> "";
                case "refused" -> "alarm";
                default -> "amber";
            };
        }

        /** Since the gun, exactly: 25:31.4. */
        public String elapsed() {
            return elapsedMillis == null ? "" : clock(Duration.ofMillis(elapsedMillis));
        }

        private static String clock(Duration since) {
            var size = since.abs();
            var text = size.toHours() > 0
                    ? "%d:%02d:%02d.%03d"
                            .formatted(size.toHours(), size.toMinutesPart(), size.toSecondsPart(), size.toMillisPart())
                    : "%d:%02d.%03d".formatted(size.toMinutes(), size.toSecondsPart(), size.toMillisPart());
            return (since.isNegative() ? "-" : "") + text;
        }
    }

    /** A file in the list of all. */
    public record Listed(
            UUID id,
            @Nullable String name,
            String format,
            Instant sentAt,
            @Nullable Instant confirmedAt,
            @Nullable Integer added) {
        public String title() {
            return name == null ? "Pasted lines" : name;
        }
    }

    public record Confirmation(int added, int refused) {}

    public int count(String kind) {
        return counts.getOrDefault(kind, 0);
    }

    public boolean hasNew() {
        return count("NEW") > 0;
    }
}
