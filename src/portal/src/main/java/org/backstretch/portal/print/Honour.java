package org.backstretch.portal.print;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.portal.result.Rank;
import org.backstretch.portal.results.ResultRow;

/**
 * What a certificate says of a finisher.
 *
 * @param overall the place in the direction
 * @param sex the place among those of the same sex
 * @param category the place in the category; empty for those in none
 */
record Honour(ResultRow row, Rank overall, Optional<Rank> sex, Optional<Rank> category) {

    /** @param finishers of a list, in its order */
    static List<Honour> of(List<ResultRow> finishers) {
        var overall = ranks(finishers, row -> Optional.ofNullable(row.direction()));
        var sexes = ranks(finishers, row -> Optional.ofNullable(row.sex()).map(sex -> List.of(way(row), sex)));
        var categories =
                ranks(finishers, row -> Optional.ofNullable(row.category()).map(each -> List.of(way(row), each)));
        return finishers.stream()
                .map(row -> new Honour(
                        row,
                        Objects.requireNonNull(overall.get(row.entryId())),
                        Optional.ofNullable(sexes.get(row.entryId())),
                        Optional.ofNullable(categories.get(row.entryId()))))
                .toList();
    }

    private static Map<UUID, Rank> ranks(List<ResultRow> finishers, Function<ResultRow, Optional<?>> group) {
        return Rank.within(
                finishers, group, row -> new Rank.Finisher(row.entryId(), Objects.requireNonNull(row.place())));
    }

    private static Object way(ResultRow row) {
        return Objects.requireNonNull(row.direction());
    }

    String name() {
        return Objects.requireNonNull(row.name());
    }
}
