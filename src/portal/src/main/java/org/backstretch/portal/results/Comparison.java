package org.backstretch.portal.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.jspecify.annotations.Nullable;

/** Two versions of a result list side by side. */
public record Comparison(int from, int to, List<Change> changes, int unchanged) {

    /** One runner in both. */
    public record Change(
            @Nullable String bib,
            String name,
            Direction direction,
            @Nullable Said was,
            @Nullable Said is) {

        public String before() {
            return words(was, is);
        }

        public String after() {
            return words(is, was);
        }

        /** Whether lists print both alike: the exact time differs, or a leg. */
        public boolean looksAlike() {
            return before().equals(after());
        }

        private static String words(@Nullable Said said, @Nullable Said other) {
            return said == null ? "not listed" : said.words(Optional.ofNullable(other));
        }
    }

    /** What a list says of somebody. */
    public record Said(
            @Nullable String placeLabel,
            @Nullable String mark,
            @Nullable String rule,
            @Nullable String reason,
            @Nullable Sex sex,
            @Nullable String category,
            @Nullable String clubName) {
        /** Such as 3, 31:04; or DQ, IRR-2, Turned round. Sex, category and club are told where the other list has others. */
        String words(Optional<Said> other) {
            var ranked = other.filter(
                            they -> !Objects.equals(sex, they.sex) || !Objects.equals(category, they.category))
                    .map(they ->
                            Stream.of(sex == null ? null : sex.name(), category == null ? "no category" : category))
                    .orElse(Stream.empty());
            var club = other.filter(they -> !Objects.equals(clubName, they.clubName))
                    .map(they -> clubName == null ? "no club" : clubName);
            return Stream.of(Stream.of(placeLabel, mark, rule, reason), ranked, club.stream())
                    .flatMap(words -> words)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }
    }
}
