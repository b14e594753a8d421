package org.backstretch.results.crossing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whose bib somebody may have meant who typed one that nobody wears. Slips of hands and eyes only: an unreadable digit, a
 * digit too few or too many, two that changed places, a neighbouring key of a phone's pad or a keyboard's row.
 */
public final class BibGuess {
    private static final int MOST = 5;
    /** The telephone's pad: neighbours in a row or a column. */
    private static final List<String> PAD = List.of("123", "456", "789", "147", "2580", "369");

    private static final String ROW = "1234567890";

    /** In the order in which a slip is likely. */
    public enum Why {
        WILDCARD,
        TRANSPOSED,
        NEIGHBOUR_KEY,
        MISSING_DIGIT,
        EXTRA_DIGIT
    }

    /** @param hasTime whether a crossing counts for this entry already */
    public record Candidate(UUID entryId, String bib, String name, boolean hasTime) {}

    public record Suggestion(UUID entryId, String bib, String name, Why why, boolean hasTime) {}

    private BibGuess() {}

    /** The likeliest first; who has no time yet goes before who has one. */
    public static List<Suggestion> of(String typed, Collection<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> why(typed, candidate.bib())
                        .map(why -> new Suggestion(
                                candidate.entryId(), candidate.bib(), candidate.name(), why, candidate.hasTime()))
                        .stream())
                .sorted(Comparator.comparing(Suggestion::hasTime)
                        .thenComparing(Suggestion::why)
                        .thenComparing(Suggestion::bib))
                .limit(MOST)
                .toList();
    }

    static Optional<Why> why(String typed, String bib) {
        if (typed.equals(bib)) {
            return Optional.empty();
        }
        if (typed.indexOf('*') >= 0 || typed.indexOf('?') >= 0) {
            return isReadAs(typed, bib) ? Optional.of(Why.WILDCARD) : Optional.empty();
        }
        return switch (bib.length() - typed.length()) {
            case 0 -> sameLength(typed, bib);
            case 1 -> isWithoutOne(bib, typed) ? Optional.of(Why.MISSING_DIGIT) : Optional.empty();
            case -1 -> isWithoutOne(typed, bib) ? Optional.of(Why.EXTRA_DIGIT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A star stands for one digit that could not be read, a question mark too. */
    private static boolean isReadAs(String typed, String bib) {
        var parts = new StringBuilder();
        typed.chars().forEach(c -> parts.append(c == '*' || c == '?' ? "." : Pattern.quote(String.valueOf((char) c))));
        return bib.matches(parts.toString());
    }

    private static Optional<Why> sameLength(String typed, String bib) {
        var first = firstDifference(typed, bib);
        var last = typed.length() - 1 - firstDifference(reversed(typed), reversed(bib));
        if (first == last) {
            return areNeighbours(typed.charAt(first), bib.charAt(first))
                    ? Optional.of(Why.NEIGHBOUR_KEY)
                    : Optional.empty();
        }
        var isSwapped =
                last == first + 1 && typed.charAt(first) == bib.charAt(last) && typed.charAt(last) == bib.charAt(first);
        return isSwapped ? Optional.of(Why.TRANSPOSED) : Optional.empty();
    }

    private static boolean areNeighbours(char one, char other) {
        return beside(ROW, one, other) || PAD.stream().anyMatch(line -> beside(line, one, other));
    }

    private static boolean beside(String line, char one, char other) {
        int a = line.indexOf(one);
        int b = line.indexOf(other);
        return a >= 0 && b >= 0 && Math.abs(a - b) == 1;
    }

    private static boolean isWithoutOne(String longer, String shorter) {
        int at = firstDifference(shorter, longer);
        return longer.substring(at + 1).equals(shorter.substring(at));
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
