package org.backstretch.leaderboards.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What an index holds, said plainly. */
record Entry(long key, int member) {
    /** Not the order of the numbers, as numbers decide nothing on a board. */
    static final MemberOrder ORDER = (member, other) -> Integer.compare(scattered(member), scattered(other));

    static final Comparator<Entry> SORTED = Comparator.comparingLong(Entry::key)
            .thenComparing((entry, other) -> ORDER.compare(entry.member, other.member));

    private static int scattered(int member) {
        return Integer.reverse(member) ^ 0x5555;
    }

    static List<Entry> of(Ranking ranking) {
        return of(ranking, 0, ranking.size());
    }

    static List<Entry> of(Ranking ranking, int from, int count) {
        var entries = new ArrayList<Entry>();
        ranking.walk(from, count, (position, key, member) -> entries.add(new Entry(key, member)));
        return entries;
    }
}
