package org.backstretch.athletics.challenge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.TeamMeasure;

/**
 * The score of a team, from its members' runs on the days they were in it. Integers only; what is divided is divided once, at
 * the end, and rounded down. {@link TeamTally} keeps the same score up to date run by run.
 */
public final class TeamScore {
    private final List<Membership> memberships;
    private final List<Run> runs;

    private TeamScore(List<Membership> memberships, List<Run> runs) {
        this.memberships = memberships;
        this.runs = runs;
    }

    /**
     * The score by a measure.
     *
     * @param topN how many members count; read for TOP_N only
     * @param memberships of this team
     * @param activities of its members, each run once; those of others are left out
     * @return in the metric's unit (millimetres for BACKWARD_DISTANCE); 0 for a team without members
     */
    public static long of(
            TeamMeasure measure,
            int topN,
            Metric metric,
            CountingWindow window,
            Collection<Membership> memberships,
            Collection<Activity> activities) {
        List<Membership> inTime =
                memberships.stream().filter(each -> each.touches(window)).toList();
        Map<UUID, List<Membership>> byPerson = inTime.stream().collect(groupingBy(Membership::personId));
        List<Run> runs = activities.stream()
                .filter(window::counts)
                .map(each -> new Run(each.personId(), window.dayOf(each), ChallengeScore.of(metric, each)))
                .filter(run ->
                        byPerson.getOrDefault(run.person, List.of()).stream().anyMatch(each -> each.on(run.day)))
                .toList();
        return new TeamScore(inTime, runs).by(measure, topN);
    }

    private long by(TeamMeasure measure, int topN) {
        List<Long> scores = scores();
        return switch (measure) {
            case SUM -> sum(scores);
            case MEAN_ALL -> mean(scores);
            case MEAN_ACTIVE -> mean(scores.stream().filter(score -> score > 0).toList());
            case TOP_N -> sum(scores.subList(0, Math.clamp(topN, 0, scores.size())));
            case MEDIAN -> median(scores);
            case DAILY_MEAN_SUM -> dailyMeanSum();
        };
    }

    /** One for everyone who was a member on any counted day, the best first. */
    private List<Long> scores() {
        Map<UUID, Long> scored = runs.stream().collect(groupingBy(Run::person, summingLong(Run::score)));
        return memberships.stream()
                .map(Membership::personId)
                .distinct()
                .map(person -> scored.getOrDefault(person, 0L))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static long sum(List<Long> scores) {
        return scores.stream().mapToLong(Long::longValue).sum();
    }

    private static long mean(List<Long> scores) {
        return scores.isEmpty() ? 0 : sum(scores) / scores.size();
    }

    /** Of an even number the mean of the two in the middle. */
    private static long median(List<Long> scores) {
        int count = scores.size();
        return count == 0 ? 0 : mean(scores.subList((count - 1) / 2, count / 2 + 1));
    }

    private long dailyMeanSum() {
        Map<LocalDate, Long> byDay = runs.stream().collect(groupingBy(Run::day, summingLong(Run::score)));
        Map<Long, Long> byMembers = new HashMap<>();
        byDay.forEach((day, score) -> byMembers.merge(membersOn(day), score, Long::sum));
        return sumOfFractions(byMembers);
    }

    private long membersOn(LocalDate day) {
        return memberships.stream()
                .filter(each -> each.on(day))
                .map(Membership::personId)
                .distinct()
                .count();
    }

    /** On a common denominator, so that a thousand days do not lose a thousand remainders. */
    static long sumOfFractions(Map<Long, Long> numerators) {
        BigInteger denominator = numerators.keySet().stream()
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<Long, Long> fraction : numerators.entrySet()) {
            BigInteger factor = denominator.divide(BigInteger.valueOf(fraction.getKey()));
            sum = sum.add(factor.multiply(BigInteger.valueOf(fraction.getValue())));
        }
        return sum.divide(denominator).longValueExact();
    }

    private record Run(UUID person, LocalDate day, long score) {}
}
