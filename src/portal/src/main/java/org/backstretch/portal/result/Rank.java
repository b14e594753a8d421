package org.backstretch.portal.result;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A place among some of those who finished.
 *
 * @param isTied whether others share it
 * @param of how many they are
 */
public record Rank(int place, boolean isTied, int of) {

    /** Somebody's place among all. */
    public record Finisher(UUID id, int place) {}

    /**
     * The places within each group; who is in none has none.
     *
     * @param finishers by place
     */
    public static <T> Map<UUID, Rank> within(
            List<T> finishers, Function<T, Optional<?>> group, Function<T, Finisher> finisher) {
        var ranks = new HashMap<UUID, Rank>();
        finishers.stream()
                .filter(each -> group.apply(each).isPresent())
                .collect(groupingBy(each -> group.apply(each).orElseThrow()))
                .values()
                .forEach(some -> ranks.putAll(among(some.stream().map(finisher).toList())));
        return ranks;
    }

    private static Map<UUID, Rank> among(List<Finisher> group) {
        var first = new HashMap<Integer, Integer>();
        var tied = new HashMap<Integer, List<UUID>>();
        for (int index = 0; index < group.size(); index++) {
            var each = group.get(index);
            first.putIfAbsent(each.place(), index + 1);
            tied.computeIfAbsent(each.place(), any -> new ArrayList<>()).add(each.id());
        }
        var ranks = new HashMap<UUID, Rank>();
        tied.forEach((place, ids) -> ids.forEach(
                id -> ranks.put(id, new Rank(first.getOrDefault(place, place), ids.size() > 1, group.size()))));
        return ranks;
    }

    /** 1st, 22nd, 113th. */
    public String ordinal() {
        var ending = place % 100 / 10 == 1
                ? "th"
                : switch (place % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return place + ending;
    }
}
