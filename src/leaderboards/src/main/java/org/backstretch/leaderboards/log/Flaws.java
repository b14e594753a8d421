package org.backstretch.leaderboards.log;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
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
    private static final ClassValue<RecordComponent[]> REQUIRED = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(part -> !part.getType().isPrimitive())
                    .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .peek(part -> part.getAccessor().setAccessible(true))
                    .toArray(RecordComponent[]::new);
        }
    };

    private Flaws() {}

    /** The first flaw found, in words for the operator. */
    static Optional<String> of(Fact fact) {
        return missing((Record) fact).or(() -> absurd(fact));
    }

    private static Optional<String> missing(Record part) {
        return Arrays.stream(REQUIRED.get(part.getClass()))
                .flatMap(component -> missing(component, part).stream())
                .findFirst();
    }

    private static Optional<String> missing(RecordComponent component, Record part) {
        return switch (value(component, part)) {
            case null -> Optional.of(component.getName() + " is missing");
            case Iterable<?> list -> missingIn(list);
            case Record inner -> missing(inner);
            case Object any -> Optional.empty();
        };
    }

    private static Optional<String> missingIn(Iterable<?> list) {
        for (var each : list) {
            var missing = each instanceof Record inner ? missing(inner) : Optional.<String>empty();
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object value(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
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
        if (result.splits().stream().anyMatch(split -> split.millis() < 0)) {
            return Optional.of("millis of a split is negative");
        }
        if (result.outcome() != OutcomeKind.FINISHED) {
            return Optional.empty();
        }
        return when(result.millis() == null || result.crossedAt() == null, "finished without a time")
                .or(() -> when(result.millis() != null && result.millis() < 0, "millis is negative"));
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
        return run(activity.distanceMillimetres(), activity.evidence())
                .or(() -> activity.sayings().stream()
                        .flatMap(saying -> run(saying.distanceMillimetres(), saying.evidence()).stream())
                        .findFirst());
    }

    private static Optional<String> run(long millimetres, int evidence) {
        return when(millimetres < 0, "distanceMillimetres is negative")
                .or(() -> when(evidence < 0 || evidence > 4, "evidence is not 0 to 4"));
    }

    private static Optional<String> absurd(RaceFact race) {
        var scoring = race.teamScoring();
        return when(
                scoring != null
                        && (scoring.scorers() < 1 || scoring.minWomen() < 0 || scoring.minWomen() > scoring.scorers()),
                "teamScoring cannot be met");
    }

    private static Optional<String> absurd(SeriesFact series) {
        return when(series.best() < 1 || series.minimum() < 1, "best or minimum is not from 1")
                .or(() -> when(
                        series.first() < 0
                                || series.step() < 0
                                || series.points().stream().anyMatch(points -> points < 0),
                        "points are negative"));
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
