package org.backstretch.athletics.award;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.backstretch.athletics.place.Placed;

/**
 * A list that prizes are given from.
 *
 * @param name unique among the lists of a race, such as Overall or M40
 * @param leavesOutWinnersOf names of lists before this one: who won a prize there wins none here
 * @param ranking of those who belong to the list, as {@link org.backstretch.athletics.place.Placing} makes it
 */
public record AwardList(String name, Depth depth, Set<String> leavesOutWinnersOf, List<Placed> ranking) {

    public AwardList {
        leavesOutWinnersOf = Set.copyOf(leavesOutWinnersOf);
        ranking = List.copyOf(ranking);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an award list needs a name");
        }
        if (ranking.stream().map(each -> each.finish().id()).distinct().count() != ranking.size()) {
            throw new IllegalArgumentException("somebody is on the list " + name + " twice");
        }
        int before = 0;
        for (Placed each : ranking) {
            OptionalInt place = each.place();
            if (place.orElse(Integer.MAX_VALUE) < before) {
                throw new IllegalArgumentException("the list " + name + " is not in the order of its places");
            }
            before = place.orElse(Integer.MAX_VALUE);
        }
    }

    /** A list from which everybody may win. */
    public static AwardList open(String name, Depth depth, List<Placed> ranking) {
        return new AwardList(name, depth, Set.of(), ranking);
    }

    /** How many prizes there are: by all who started, whether they finished or not. */
    int prizes() {
        long starters = ranking.stream()
                .filter(each -> each.finish().outcome().started())
                .count();
        return depth.prizes((int) starters);
    }

    List<Placed> placed() {
        return ranking.stream().filter(each -> each.place().isPresent()).toList();
    }
}
