package org.backstretch.athletics.round;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who runs in which heat (World Athletics technical rule 20). */
public final class Seeding {
    private static final Comparator<Seed> BY_MARK =
            comparingLong(seed -> seed.mark().orElse(Long.MAX_VALUE));

    private Seeding() {}

    /**
     * The best mark first; equal marks, and those without one at the end, as drawn.
     *
     * @param draw among all seeds at least
     * @throws IllegalArgumentException if somebody was not drawn, or is there twice
     */
    public static List<UUID> ranked(Collection<Seed> seeds, Draw draw) {
        List<UUID> entries = seeds.stream().map(Seed::entryId).toList();
        if (Set.copyOf(entries).size() != entries.size()) {
            throw new IllegalArgumentException("somebody is seeded twice");
        }
        requireDrawn(entries, draw);
        return seeds.stream()
                .sorted(BY_MARK.thenComparing(seed -> draw.order().indexOf(seed.entryId())))
                .map(Seed::entryId)
                .toList();
    }

    private static void requireDrawn(List<UUID> entries, Draw draw) {
        if (!new HashSet<>(draw.order()).containsAll(entries)) {
            throw new IllegalArgumentException("not everybody was drawn");
        }
    }

    /**
     * How those stand who come out of a round: first who advanced by place, the winners of heats before the seconds and each
     * of them by time, then who advanced by time. Times are not compared where heats were timed by different methods; what is
     * equal is as drawn.
     *
     * @param draw among all who advance at least
     * @throws IllegalArgumentException if somebody was not drawn
     */
    public static List<UUID> ranked(
            Progression progression, Collection<Heat> heats, Advancement advancement, Draw draw) {
        boolean comparable = heats.stream().map(Heat::method).distinct().count() < 2;
        Set<UUID> byTime = advancement.advancing(Qualified.BY_TIME);
        List<HeatLine> lines = heats.stream()
                .flatMap(heat -> HeatLine.of(heat).stream())
                .filter(line -> advancement.advancing().contains(line.id()))
                .toList();
        requireDrawn(lines.stream().map(HeatLine::id).toList(), draw);
        return lines.stream()
                .sorted(comparingInt((HeatLine line) -> rank(line, progression, byTime))
                        .thenComparingLong(line -> comparable ? line.exact() : 0)
                        .thenComparingInt(HeatLine::place)
                        .thenComparingInt(line -> draw.order().indexOf(line.id())))
                .map(HeatLine::id)
                .toList();
    }

    private static int rank(HeatLine line, Progression progression, Set<UUID> byTime) {
        return byTime.contains(line.id()) || line.place() > progression.byPlace() ? Integer.MAX_VALUE : line.place();
    }

    /**
     * How many heats it takes.
     *
     * @param lanes of one heat, from 1
     */
    public static int heats(int entries, int lanes) {
        if (entries < 0 || lanes < 1) {
            throw new IllegalArgumentException(entries + " entries on " + lanes + " lanes");
        }
        return Math.ceilDiv(entries, lanes);
    }

    /**
     * Dealt out in zigzag: of three heats, 1 6 7 are in the first, 2 5 8 in the second and 3 4 9 in the third.
     *
     * @param ranked the best first
     * @param heats from 1
     * @return the heats, each with its best first
     * @throws IllegalArgumentException for no heats, or more than entries
     */
    public static List<List<UUID>> zigzag(List<UUID> ranked, int heats) {
        if (heats < 1 || heats > ranked.size()) {
            throw new IllegalArgumentException(ranked.size() + " entries in " + heats + " heats");
        }
        List<List<UUID>> dealt = new ArrayList<>();
        for (int heat = 0; heat < heats; heat++) {
            dealt.add(new ArrayList<>());
        }
        for (int i = 0; i < ranked.size(); i++) {
            boolean forth = i / heats % 2 == 0;
            int turn = i % heats;
            dealt.get(forth ? turn : heats - 1 - turn).add(ranked.get(i));
        }
        return dealt.stream().map(List::copyOf).toList();
    }
}
