package org.backstretch.athletics.challenge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/** DAILY_MEAN_SUM: what was run on each day, and who came and went when. */
final class DailyMeans implements TeamTally.Tally {
    private final TreeMap<LocalDate, Long> runs = new TreeMap<>();

    /** By how many the team grew or shrank on a day. */
    private final TreeMap<LocalDate, Integer> changes = new TreeMap<>();

    @Override
    public void add(TeamTally.Share share) {
        count(share, 1);
    }

    @Override
    public void remove(TeamTally.Share share) {
        count(share, -1);
    }

    private void count(TeamTally.Share share, int sign) {
        share.days().forEach((day, score) -> runs.merge(day, sign * score, Long::sum));
        stays(share.stays(), sign);
    }

    /** Times that overlap are one: nobody is a member twice on a day. */
    private void stays(List<Membership> stays, int sign) {
        var until = LocalDate.MIN;
        for (var stay : stays.stream()
                .sorted(Comparator.comparing(Membership::joinedOn))
                .toList()) {
            var from = stay.joinedOn().isAfter(until) ? stay.joinedOn() : until;
            var left = stay.leftOn().orElse(LocalDate.MAX);
            if (from.isBefore(left)) {
                changes.merge(from, sign, Integer::sum);
                changes.merge(left, -sign, Integer::sum);
                until = left;
            }
        }
    }

    /** A day with runs has members, for only what members run is counted. */
    @Override
    public long score() {
        var byMembers = new HashMap<Long, Long>();
        var ahead = changes.entrySet().iterator();
        var next = ahead.hasNext() ? ahead.next() : null;
        long members = 0;
        for (var day : runs.entrySet()) {
            while (next != null && !next.getKey().isAfter(day.getKey())) {
                members += next.getValue();
                next = ahead.hasNext() ? ahead.next() : null;
            }
            if (day.getValue() != 0) {
                byMembers.merge(members, day.getValue(), Long::sum);
            }
        }
        return TeamScore.sumOfFractions(byMembers);
    }
}
