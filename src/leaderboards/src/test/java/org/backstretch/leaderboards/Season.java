package org.backstretch.leaderboards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ActivityFact.Saying;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.TeamFact;
import org.backstretch.kit.Ids;
import org.jspecify.annotations.Nullable;

/** A challenge in June with its members, as registration and results tell it: every fact newer than the one before. */
public final class Season {
    public static final LocalDate FIRST = LocalDate.parse("2026-06-01");
    public static final LocalDate LAST = LocalDate.parse("2026-06-30");
    public static final Instant FINAL = Instant.parse("2026-07-02T00:00:00Z");

    public final UUID challenge = Ids.next();
    public final UUID organizer = Ids.next();
    private long revision;

    public ChallengeFact challenge(ChallengeFact.Status status, TeamMeasure measure, int minEvidence) {
        return challenge(status, measure, minEvidence, null);
    }

    public ChallengeFact challenge(
            ChallengeFact.Status status,
            TeamMeasure measure,
            int minEvidence,
            ChallengeFact.@Nullable Visibility visibility) {
        return new ChallengeFact(
                challenge,
                next(),
                "Backward June",
                Metric.BACKWARD_DISTANCE,
                measure,
                2,
                FIRST,
                LAST,
                ChallengeFact.Days.PARTICIPANT,
                "UTC",
                minEvidence,
                FINAL,
                status,
                organizer,
                visibility);
    }

    public TeamFact team(UUID id, String name) {
        return new TeamFact(id, next(), challenge, name, null, false);
    }

    public PersonFact person(UUID id, String name) {
        return new PersonFact(id, next(), null, name, Sex.F, null);
    }

    public MembershipFact member(UUID person, @Nullable UUID team) {
        return member(Ids.next(), person, team, FIRST, null);
    }

    public MembershipFact member(
            UUID id, UUID person, @Nullable UUID team, LocalDate joined, @Nullable LocalDate left) {
        return new MembershipFact(id, next(), challenge, person, team, joined, left);
    }

    public ActivityFact run(UUID person, String day, long metres) {
        return run(Ids.next(), person, Instant.parse(day + "T10:00:00Z"), "UTC", metres, Direction.BACKWARD);
    }

    public ActivityFact run(UUID id, UUID person, Instant start, String zone, long metres, Direction direction) {
        return run(id, person, start, zone, metres, direction, start.plusSeconds(7_200), ActivityFact.Status.COUNTED);
    }

    public ActivityFact run(
            UUID id,
            UUID person,
            Instant start,
            String zone,
            long metres,
            Direction direction,
            Instant received,
            ActivityFact.Status status) {
        var day = LocalDate.ofInstant(start, ZoneId.of(zone));
        return new ActivityFact(
                id,
                next(),
                person,
                start,
                zone,
                day,
                direction,
                metres * 1_000,
                null,
                0,
                received,
                status,
                null,
                List.of());
    }

    /** A run of which all this was said; its fields are the runner's last word. */
    public ActivityFact said(UUID id, UUID person, List<Saying> sayings) {
        var own = sayings.stream()
                .filter(saying -> saying.challengeId() == null)
                .toList()
                .getLast();
        return new ActivityFact(
                id,
                next(),
                person,
                own.startedAt(),
                own.zone(),
                own.localDate(),
                own.direction(),
                own.distanceMillimetres(),
                own.durationMillis(),
                own.evidence(),
                own.at(),
                own.status(),
                null,
                sayings);
    }

    /** The runner's own word of a run on that day of June. */
    public static Saying word(Instant at, int day, long metres, ActivityFact.Status status) {
        return saying(at, null, null, day, metres, status);
    }

    /** What the organizer says of a run. */
    public Saying ruling(Instant at, int day, long metres, ActivityFact.Status status, String reason) {
        return saying(at, challenge, reason, day, metres, status);
    }

    public static Saying saying(
            Instant at,
            @Nullable UUID challenge,
            @Nullable String reason,
            int day,
            long metres,
            ActivityFact.Status status) {
        var date = FIRST.withDayOfMonth(day);
        return new Saying(
                at,
                challenge,
                reason,
                date.atTime(10, 0).toInstant(ZoneOffset.UTC),
                "UTC",
                date,
                Direction.BACKWARD,
                metres * 1_000,
                null,
                0,
                status);
    }

    private long next() {
        return (1L << 40) | ++revision;
    }
}
