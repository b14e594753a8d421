package org.backstretch.results.publication;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.results.resultlist.Line;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a list side by side.
 *
 * @param changes who stands there differently, in the order of the later list
 * @param unchanged how many stand as they did
 */
record Comparison(int from, int to, List<Change> changes, int unchanged) {

    /**
     * One runner in both.
     *
     * @param was null where they were not in the earlier list
     * @param is null where they are not in the later one
     */
    record Change(
            UUID entryId,
            @Nullable String bib,
            String name,
            Direction direction,
            @Nullable Said was,
            @Nullable Said is) {}

    /** What a list says of somebody. */
    record Said(
            @Nullable String placeLabel,
            @Nullable String mark,
            @Nullable String rule,
            @Nullable String reason,
            Sex sex,
            @Nullable String category,
            @Nullable String clubName) {
        static @Nullable Said of(@Nullable Line line) {
            return line == null
                    ? null
                    : new Said(
                            line.placeLabel(),
                            line.mark(),
                            line.rule(),
                            line.reason(),
                            line.sex(),
                            line.category(),
                            line.clubName());
        }

        boolean isPlacedAs(Said other) {
            return Objects.equals(placeLabel, other.placeLabel);
        }

        /** Whether it differs in nothing but the place, which moves when others do. */
        boolean isRunAs(Said other) {
            return new Said(other.placeLabel, mark, rule, reason, sex, category, clubName).equals(other);
        }

        /** Under the name that the club had in another list. */
        Said ofClub(@Nullable String name) {
            return new Said(placeLabel, mark, rule, reason, sex, category, name);
        }
    }

    /** @param before and {@code after}: the lines of two versions */
    static Comparison of(int from, List<Line> before, int to, List<Line> after) {
        var was = byEntry(before);
        var is = byEntry(after);
        var both = new LinkedHashMap<UUID, Line>(is);
        was.forEach(both::putIfAbsent);
        var changes = both.values().stream()
                .flatMap(line -> change(line, was.get(line.entryId()), is.get(line.entryId())).stream())
                .toList();
        return new Comparison(from, to, changes, both.size() - changes.size());
    }

    private static Map<UUID, Line> byEntry(List<Line> lines) {
        return lines.stream()
                .collect(toMap(Line::entryId, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static Optional<Change> change(Line any, @Nullable Line was, @Nullable Line is) {
        var before = Said.of(was);
        var after = after(was, is);
        return Objects.equals(before, after) && isSameTime(was, is)
                ? Optional.empty()
                : Optional.of(new Change(any.entryId(), any.bib(), any.name(), any.direction(), before, after));
    }

    /** A club that got another name meanwhile is no change. */
    private static @Nullable Said after(@Nullable Line was, @Nullable Line is) {
        var said = Said.of(is);
        return said != null && is != null && was != null && PrintedClub.of(was).isSameAs(PrintedClub.of(is))
                ? said.ofClub(was.clubName())
                : said;
    }

    /** Marks are rounded: two that print alike may be two times. */
    private static boolean isSameTime(@Nullable Line was, @Nullable Line is) {
        return was == null
                || is == null
                || (Objects.equals(was.millis(), is.millis())
                        && Objects.equals(was.distanceMillimetres(), is.distanceMillimetres())
                        && was.legs().equals(is.legs()));
    }
}
