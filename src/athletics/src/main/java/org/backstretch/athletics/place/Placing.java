package org.backstretch.athletics.place;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.function.BinaryOperator.minBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * The one order of a race, and the places in it. The same finishes give the same ranking in whatever order they come.
 *
 * <p>Rank each direction by itself; a ranking of a sex, category or club is the placing of those finishes.
 */
public final class Placing {
    /** Ids as their text sorts and as PostgreSQL does; {@link UUID#compareTo} compares signed and would not agree. */
    public static final Comparator<UUID> BY_ID = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    /** Who crossed first: the member of a dead heat at whose crossing all of them stand. */
    public static final Comparator<Finish> AT_THE_LINE =
            comparing(Finish::crossedAt).thenComparingLong(Finish::crossing);

    /**
     * Finishers by exact performance, equal ones as they crossed the line; then DNF, DQ, DNS; last the id. Total: equal
     * only for the same entry. It takes the members of a dead heat to carry the crossing of their first; {@link #of} sees
     * to that by itself.
     */
    public static final Comparator<Finish> ORDER = comparing(Finish::outcome)
            .thenComparing(comparingLong(Finish::exact))
            .thenComparing(AT_THE_LINE)
            // Two dead heats at one crossing stay apart.
            .thenComparing(finish -> finish.deadHeat().map(UUID::toString).orElse(""))
            .thenComparing(Finish::id, BY_ID);

    private Placing() {}

    /**
     * The ranking: a tie shares its place and the next places are skipped, 1, 2, 2, 4.
     *
     * @param finishes each entry once, in any order
     */
    public static List<Placed> of(Collection<Finish> finishes) {
        List<Finish> ordered = inOrder(finishes);
        List<Placed> placed = new ArrayList<>(ordered.size());
        int place = 0;
        for (int i = 0; i < ordered.size(); i++) {
            boolean tiesBefore = i > 0 && ordered.get(i).tiesWith(ordered.get(i - 1));
            boolean tiesAfter = i + 1 < ordered.size() && ordered.get(i).tiesWith(ordered.get(i + 1));
            place = tiesBefore ? place : i + 1;
            placed.add(line(ordered.get(i), place, tiesBefore || tiesAfter));
        }
        return List.copyOf(placed);
    }

    /** Nobody may stand between the members of a dead heat, so all of them are sorted where their first crossed. */
    private static List<Finish> inOrder(Collection<Finish> finishes) {
        Map<Tie, Finish> first = finishes.stream()
                .filter(finish -> finish.deadHeat().isPresent())
                .collect(toMap(Tie::of, finish -> finish, minBy(AT_THE_LINE)));
        return finishes.stream()
                .sorted(comparing(finish -> finish.at(first.getOrDefault(Tie.of(finish), finish)), ORDER))
                .toList();
    }

    private static Placed line(Finish finish, int place, boolean tied) {
        return finish.finished()
                ? new Placed(finish, OptionalInt.of(place), tied)
                : new Placed(finish, OptionalInt.empty(), false);
    }

    private record Tie(Optional<UUID> group, long exact) {
        static Tie of(Finish finish) {
            return new Tie(finish.deadHeat(), finish.exact());
        }
    }
}
