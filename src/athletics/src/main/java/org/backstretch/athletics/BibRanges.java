package org.backstretch.athletics;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers that bibs are given out of, such as {@code 1-99,150-199}: ascending, without overlap, neighbours joined.
 *
 * @param ranges at least one
 */
public record BibRanges(List<Range> ranges) {
    /** The highest number of a range. Bibs may be higher; nobody prints that many. */
    public static final int HIGHEST = 999_999;

    private static final Pattern PART = Pattern.compile("0*(\\d{1,6})(?:\\s*[-–]\\s*0*(\\d{1,6}))?");

    public BibRanges {
        ranges = joined(ranges);
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("Say which numbers, such as 1-99,150-199.");
        }
    }

    /**
     * From the first to the last number, both included.
     *
     * @param first 1 to {@link #HIGHEST}
     */
    public record Range(int first, int last) {
        public Range {
            if (first < 1 || last > HIGHEST) {
                throw new IllegalArgumentException("Bibs of a range lie between 1 and " + HIGHEST + ".");
            }
            if (last < first) {
                throw new IllegalArgumentException("A range begins with its lower number: %d-%d instead of %d-%d."
                        .formatted(last, first, first, last));
            }
        }

        static Range read(String part) {
            var spelling = PART.matcher(part.strip());
            if (!spelling.matches()) {
                throw new IllegalArgumentException(
                        "“%s” is no range of numbers. Write 1-99,150-199.".formatted(part.strip()));
            }
            int first = Integer.parseInt(spelling.group(1));
            return new Range(first, spelling.group(2) == null ? first : Integer.parseInt(spelling.group(2)));
        }

        int size() {
            return last - first + 1;
        }

        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    /**
     * What somebody typed: ranges and single numbers, parted by commas, semicolons or line ends.
     *
     * @throws IllegalArgumentException with a sentence for whoever typed it
     */
    public static BibRanges read(String typed) {
        return new BibRanges(Arrays.stream(typed.split("[,;\\n]"))
                .filter(part -> !part.isBlank())
                .map(Range::read)
                .toList());
    }

    private static List<Range> joined(List<Range> ranges) {
        var joined = new ArrayList<Range>();
        for (var next : ranges.stream().sorted(comparingInt(Range::first)).toList()) {
            if (joined.isEmpty() || joined.getLast().last() + 1 < next.first()) {
                joined.add(next);
            } else {
                var before = joined.removeLast();
                joined.add(new Range(before.first(), Math.max(before.last(), next.last())));
            }
        }
        return List.copyOf(joined);
    }

    public boolean contains(Bib bib) {
        return bib.number().stream()
                .anyMatch(
                        number -> ranges.stream().anyMatch(range -> range.first() <= number && number <= range.last()));
    }

    public boolean meets(BibRanges other) {
        return ranges.stream()
                .anyMatch(one -> other.ranges.stream()
                        .anyMatch(another -> one.first() <= another.last() && another.first() <= one.last()));
    }

    /** Every bib of it, ascending. */
    public Stream<Bib> bibs() {
        return ranges.stream()
                .flatMapToInt(range -> IntStream.rangeClosed(range.first(), range.last()))
                .mapToObj(Bib::of);
    }

    /** How many bibs there are. */
    public int size() {
        return ranges.stream().mapToInt(Range::size).sum();
    }

    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(","));
    }
}
