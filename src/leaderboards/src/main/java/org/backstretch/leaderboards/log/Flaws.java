package org.backstretch.leaderboards.log;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.contracts.SeriesFact;
import org.jspecify.annotations.Nullable;

/** What keeps a fact from being used although it could be read: something missing, or a value that cannot be. */
final class Flaws {
    /** No run and no race is longer: 10,000 km, a hundred days. Sums of a million of them still fit every key. */
    private static final long LONGEST_MILLIMETRES = 10_000_000_000L;

    private static final long LONGEST_MILLIS = Duration.ofDays(100).toMillis();

    private static final int MOST_LEGS = 1_000;
    private static final int MOST_LAPS = 100_000;

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Flaws() {}

    /** The first flaw found, in words for the operator. */
    static Optional<String> of(Fact fact) {
        return Optional.ofNullable(Missing.in((Record) fact))
                .map(component -> component + " is missing")
                .or(() -> absurd(fact));
    }

    private static Optional<String> absurd(Fact fact) {
        return switch (fact) {
            case ResultFact result -> absurd(result);
            case ChallengeFact challenge -> absurd(challenge);
            case ActivityFact activity -> absurd(activity);
            case RaceFact race -> absurd(race);
            case SeriesFact series -> absurd(series);
            case Fact any -> Optional.empty();
        };
    }

    private static Optional<String> absurd(ResultFact result) {
        if (result.splits().stream().anyMatch(split -> !isTime(split.millis()))) {
            return Optional.of("millis of a split cannot be");
        }
        var ofLegs = result.legs().stream().flatMap(leg -> Stream.ofNullable(leg.millis()));
        if (!Stream.concat(result.laps().stream(), ofLegs).allMatch(Flaws::isTime)) {
            return Optional.of("millis of a lap or leg cannot be");
        }
        if (result.outcome() != OutcomeKind.FINISHED) {
            return Optional.empty();
        }
        var distance = result.distanceMillimetres();
        return when((result.millis() == null) == (distance == null), "finished without one time or one distance")
                .or(() -> when(distance != null && !isDistance(distance), "distanceMillimetres cannot be"))
                .or(() -> when(result.crossedAt() == null, "finished at no instant"))
                .or(() -> when(result.millis() != null && !isTime(result.millis()), "millis cannot be"))
                .or(() -> when(result.crossedAt() != null && !isMoment(result.crossedAt()), "crossedAt cannot be"));
    }

    private static boolean isTime(long millis) {
        return millis >= 0 && millis <= LONGEST_MILLIS;
    }

    private static boolean isDistance(long millimetres) {
        return millimetres >= 0 && millimetres <= LONGEST_MILLIMETRES;
    }

    private static boolean isMoment(Instant moment) {
        return moment.isAfter(EARLIEST) && moment.isBefore(LATEST);
    }

    private static Optional<String> absurd(ChallengeFact challenge) {
        return Stream.of(
                        when(challenge.lastDay().isBefore(challenge.firstDay()), "lastDay is before firstDay"),
                        when(!isZone(challenge.zone()), "zone is not known"),
                        when(
                                challenge.teamMeasure() == TeamMeasure.TOP_N && challenge.topN() == null,
                                "TOP_N without topN"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> absurd(ActivityFact activity) {
        return run(activity.startedAt(), activity.distanceMillimetres(), activity.durationMillis(), activity.evidence())
                .or(() -> activity.sayings().stream()
                        .flatMap(saying -> run(
                                saying.startedAt(),
                                saying.distanceMillimetres(),
                                saying.durationMillis(),
                                saying.evidence())
                                .stream())
                        .findFirst());
    }

    private static Optional<String> run(
            Instant startedAt, long millimetres, @Nullable Long durationMillis, int evidence) {
        return when(!isDistance(millimetres), "distanceMillimetres cannot be")
                .or(() -> when(!isMoment(startedAt), "startedAt cannot be"))
                .or(() -> when(durationMillis != null && !isTime(durationMillis), "durationMillis cannot be"))
                .or(() -> when(evidence < 0 || evidence > 4, "evidence is not 0 to 4"));
    }

    private static Optional<String> absurd(RaceFact race) {
        var distance = race.distanceMillimetres();
        var scoring = race.teamScoring();
        return when(distance != null && !isDistance(distance), "distanceMillimetres cannot be")
                .or(() -> when(scoring != null && !canBeMet(scoring), "teamScoring cannot be met"))
                .or(() -> when(
                        race.laps() != null && (race.laps() < 1 || race.laps() > MOST_LAPS), "laps are not from 1"));
    }

    private static boolean canBeMet(RaceFact.TeamScoring scoring) {
        return scoring.scorers() >= 1 && scoring.minWomen() >= 0 && scoring.minWomen() <= scoring.scorers();
    }

    private static Optional<String> absurd(SeriesFact series) {
        return when(series.best() < 1 || series.minimum() < 1, "best or minimum is not from 1")
                .or(() -> when(
                        series.first() < 0
                                || series.step() < 0
                                || series.points().stream().anyMatch(points -> points < 0),
                        "points are negative"))
                .or(() -> when(
                        series.scoring() == SeriesFact.Scoring.POINTS_TABLE
                                && series.points().isEmpty(),
                        "POINTS_TABLE without points"))
                .or(() -> when(series.legs().size() > MOST_LEGS, "more races than a series can have"));
    }

    private static boolean isZone(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<String> when(boolean flawed, String sentence) {
        return flawed ? Optional.of(sentence) : Optional.empty();
    }
}
