package org.backstretch.athletics.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Which lanes are drawn among whom.
 *
 * @param groups of lanes, the preferred first: those ranked first draw among the first group; each lane once, from 1
 */
public record Lanes(List<List<Integer>> groups) {
    /** Eight lanes behind a first round: the best four in the middle, the next two beside them, the last two outside. */
    public static final Lanes WA = new Lanes(List.of(List.of(3, 4, 5, 6), List.of(2, 7), List.of(1, 8)));

    private static final int MOST = 100;

    public Lanes {
        groups = groups.stream().map(List::copyOf).toList();
        List<Integer> all = groups.stream().flatMap(List::stream).toList();
        if (all.isEmpty() || all.size() > MOST || all.stream().anyMatch(lane -> lane < 1)) {
            throw new IllegalArgumentException("one to a hundred lanes, numbered from 1");
        }
        if (Set.copyOf(all).size() != all.size()) {
            throw new IllegalArgumentException("a lane is there twice");
        }
    }

    /** A first round: all lanes are drawn among all. */
    public static Lanes equal(int count) {
        return new Lanes(List.of(IntStream.rangeClosed(1, count).boxed().toList()));
    }

    /**
     * The lanes of a heat.
     *
     * @param ranked the best first, no more than there are lanes
     * @param drawn every lane once, as lots were drawn: within a group, the first of it goes to the best of those who draw
     * @throws IllegalArgumentException for too many runners, or a draw that is not of these lanes
     */
    public List<LaneOf> assign(List<UUID> ranked, List<Integer> drawn) {
        List<Integer> all = groups.stream().flatMap(List::stream).toList();
        if (ranked.size() > all.size()) {
            throw new IllegalArgumentException(ranked.size() + " runners on " + all.size() + " lanes");
        }
        if (drawn.size() != all.size() || !Set.copyOf(drawn).equals(Set.copyOf(all))) {
            throw new IllegalArgumentException("not a draw of the lanes " + all);
        }
        List<Integer> preferred = groups.stream()
                .flatMap(group -> drawn.stream().filter(group::contains))
                .toList();
        List<LaneOf> lanes = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            lanes.add(new LaneOf(ranked.get(i), preferred.get(i)));
        }
        return List.copyOf(lanes);
    }

    /** @param lane from 1 */
    public record LaneOf(UUID entryId, int lane) {}
}
