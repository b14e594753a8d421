package org.backstretch.portal.results;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A crossing that waits for a human, with what may have been meant. */
public record Question(
        UUID id,
        Instant at,
        String point,
        @Nullable String split,
        @Nullable String bib,
        @Nullable String chip,
        @Nullable String doubt,
        @Nullable String reason,
        @Nullable String name,
        @Nullable List<Suggestion> suggestions) {
    /** Of these nobody knows whose it is, or no time could come of it. */
    private static final Set<String> NEEDS_A_BIB =
            Set.of("NO_BIB", "UNKNOWN_BIB", "UNREADABLE_BIB", "UNKNOWN_CHIP", "UNKNOWN_POINT", "FIXED_TIME");

    /** @param hasTime whether this runner is in already */
    public record Suggestion(String bib, String name, String why, boolean hasTime) {
        /** The slip of hand or eye that would explain it. */
        public String slip() {
            var slip = switch (why) {
                case "WILDCARD" -> "fits the digits that were read";
                case "TRANSPOSED" -> "two digits changed places";
                case "NEIGHBOUR_KEY" -> "the key beside it";
                case "MISSING_DIGIT" -> "a digit is missing";
                case "EXTRA_DIGIT" -> "a digit too many";
                default -> "";
            };
            return hasTime ? slip + ", has a time already" : slip;
        }
    }

    public List<Suggestion> guesses() {
        return suggestions == null ? List.of() : suggestions;
    }

    public boolean isAcceptable() {
        return doubt != null && !NEEDS_A_BIB.contains(doubt);
    }

    /** What is wrong, in two or three words. */
    public String title() {
        return switch (doubt == null ? "" : doubt) {
            case "NO_BIB" -> "no bib";
            case "UNKNOWN_BIB" -> "nobody wears this bib";
            case "UNREADABLE_BIB" -> "a digit could not be read";
            case "UNKNOWN_CHIP" -> "unknown chip";
            case "UNKNOWN_POINT" -> "unknown point";
            case "BEFORE_START" -> "before the start";
            case "TOO_FAST" -> "too fast";
            case "MISSING_SPLIT" -> "not seen on the course";
            case "AFTER_DECLARATION" -> "declared out before";
            case "TWICE" -> "has a time already";
            case "NOT_TAKING_PART" -> "does not take part";
            case "CLOCK" -> "clock in doubt";
            case "CODE_ENDED" -> "device code had ended";
            case "FIXED_TIME" -> "no time in this race";
            default -> "look at it";
        };
    }
}
