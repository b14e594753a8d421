package org.backstretch.bench.stack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.TeamFact;

/**
 * A challenge as the services tell it: a thousand members in ten teams, each with eight runs.
 *
 * @param number tells challenges of one run apart
 */
public record CrowdChallenge(int number) {
    private static final int MEMBERS = 1_000;
    private static final int TEAMS = 10;
    private static final int RUNS = 8;
    private static final LocalDate FIRST = LocalDate.parse("2026-06-01");
    private static final long THINGS = 800_000_000_000L;

    public int size() {
        return 1 + TEAMS + MEMBERS * (2 + RUNS);
    }

    public Stream<Fact> facts() {
        return Stream.of(
                        Stream.of(challenge()),
                        IntStream.range(0, TEAMS).mapToObj(this::team),
                        IntStream.range(0, MEMBERS).mapToObj(this::person),
                        IntStream.range(0, MEMBERS).mapToObj(this::membership),
                        IntStream.range(0, MEMBERS * RUNS).mapToObj(this::activity))
                .flatMap(part -> part);
    }

    private UUID id(int kind, int thing) {
        return BenchIds.of(THINGS + number * 1_000_000L + kind * 100_000L + thing);
    }

    private UUID id() {
        return id(0, 0);
    }

    private ChallengeFact challenge() {
        return new ChallengeFact(
                id(),
                revision(),
                "Backward June " + number,
                Metric.BACKWARD_DISTANCE,
                TeamMeasure.SUM,
                null,
                FIRST,
                FIRST.plusDays(29),
                ChallengeFact.Days.PARTICIPANT,
                "UTC",
                0,
                Instant.parse("2026-07-02T00:00:00Z"),
                ChallengeFact.Status.OPEN,
                id(),
                null);
    }

    private TeamFact team(int team) {
        return new TeamFact(id(1, team), revision(), id(), "Team " + team, null, false);
    }

    private PersonFact person(int member) {
        return new PersonFact(
                id(2, member), revision(), null, "Member Number " + member, member % 2 == 0 ? Sex.F : Sex.M, null);
    }

    private MembershipFact membership(int member) {
        return new MembershipFact(id(3, member), revision(), id(), id(2, member), id(1, member % TEAMS), FIRST, null);
    }

    private ActivityFact activity(int run) {
        var day = FIRST.plusDays(run % 30);
        var started = day.atTime(18, 0).toInstant(ZoneOffset.UTC);
        return new ActivityFact(
                id(4, run),
                revision(),
                id(2, run % MEMBERS),
                started,
                "UTC",
                day,
                Direction.BACKWARD,
                1_000_000L + 7_919L * (run % 500),
                1_200_000L,
                1,
                started.plusSeconds(3_600),
                ActivityFact.Status.COUNTED,
                null,
                List.of());
    }

    private static long revision() {
        return (1L << 40) | 1;
    }
}
