package org.backstretch.portal.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.portal.service.Part;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a bank's export pay.
 *
 * @param version to be sent with the confirmation
 * @param booked how many payments were booked; null before
 */
public record BankImport(
        UUID id,
        String version,
        String currency,
        Map<Verdict, Long> counts,
        List<Column> columns,
        List<String> missing,
        List<String> fields,
        Part<Line> lines,
        @Nullable Integer booked) {

    /** What a line is. */
    public enum Verdict {
        MATCHED("sure"),
        LIKELY("likely: tick it if it is"),
        AMBIGUOUS("several fit: choose"),
        WRONG_AMOUNT("another amount: tick to book it as it came"),
        UNKNOWN("nobody fits"),
        ALREADY_BOOKED("booked before"),
        NOT_A_CREDIT("no money came in"),
        OTHER_CURRENCY("another currency"),
        UNREADABLE("cannot be read");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String colour() {
            return switch (this) {
                case MATCHED -> "good";
                case LIKELY, AMBIGUOUS, WRONG_AMOUNT, UNKNOWN -> "amber";
                case UNREADABLE -> "alarm";
                case ALREADY_BOOKED, NOT_A_CREDIT, OTHER_CURRENCY -> "quiet";
            };
        }
    }

    /** How many lines are of a kind. */
    public record Tally(Verdict verdict, long lines) {}

    public record Column(String heading, @Nullable String field) {}

    public record Line(
            int line,
            Verdict verdict,
            String sentence,
            @Nullable LocalDate day,
            @Nullable Long amount,
            String payer,
            String text,
            boolean mayBeBooked,
            List<Candidate> candidates) {
        public boolean isSure() {
            return verdict == Verdict.MATCHED;
        }

        public boolean isOffered() {
            return mayBeBooked && !candidates.isEmpty();
        }
    }

    public record Candidate(
            UUID entryId, String name, String raceName, String reference, long due, boolean placeGone) {}

    public record Choice(int line, UUID entryId) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Confirmation(String version, List<Choice> lines) {}

    public record Booked(int booked) {}

    public List<Tally> tallies() {
        return counts.entrySet().stream()
                .map(count -> new Tally(count.getKey(), count.getValue()))
                .toList();
    }

    public boolean isBooked() {
        return booked != null;
    }

    public boolean lacksColumns() {
        return !missing.isEmpty();
    }

    public String columnsAddress(UUID event) {
        return "/organizer/events/" + event + "/bank/" + id + "/columns";
    }
}
