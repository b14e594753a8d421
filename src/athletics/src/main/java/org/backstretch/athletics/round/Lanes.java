package org.backstretch.athletics.round;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
    private static final int BEST = 4;
    private static final int BESIDE = 2;

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
     * Behind a first round, on a track of another width too: the best four draw among the four lanes nearest to the middle, the
     * next two among the two beside them, and so on outward. For eight lanes it is {@link #WA}.
     *
     * @param count of lanes, from 1
     */
    public static Lanes inner(int count) {
        List<Integer> lanes = IntStream.rangeClosed(1, count)
                .boxed()
                .sorted(comparingInt((Integer lane) -> Math.abs(2 * lane - count - 1))
                        .thenComparingInt(lane -> lane))
                .toList();
        List<List<Integer>> groups = new ArrayList<>();
        int from = 0;
        while (from < count) {
            int to = Math.min(count, from + (groups.isEmpty() ? BEST : BESIDE));
            groups.add(lanes.subList(from, to).stream().sorted().toList());
            from = to;
        }
        return new Lanes(groups);
    }

    /**
     * The lanes of a heat, drawn so that anybody can draw them again: in rising order, shuffled by
     * {@link Collections#shuffle}.
     *
     * @param lots of a seed, and moved on by each heat before
     * @param ranked the best first, no more than there are lanes
     */
    public List<LaneOf> assign(List<UUID> ranked, Random lots) {
        List<Integer> drawn =
                new ArrayList<>(groups.stream().flatMap(List::stream).sorted().toList());
        Collections.shuffle(drawn, lots);
        return assign(ranked, drawn);
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
