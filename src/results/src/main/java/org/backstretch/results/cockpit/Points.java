package org.backstretch.results.cockpit;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.results.database.Json;

/** The points of a course, in its order. */
record Points(List<RaceFact.Split> course) {
    private static final TypeReference<List<ResultFact.Split>> TIMES = new TypeReference<>() {};

    /** Where somebody was seen last. @param times of a result, in the order of the course */
    Optional<ResultFact.Split> last(String times) {
        List<ResultFact.Split> seen = new Json(times).read(TIMES);
        return seen.isEmpty() ? Optional.empty() : Optional.of(seen.getLast());
    }

    /** Empty also where nobody measured how far the point is from the start. */
    Optional<Forecast.Seen> seen(Runner runner) {
        return course.stream()
                .filter(point -> point.code().equals(runner.lastPoint()))
                .findFirst()
                .flatMap(point -> Optional.ofNullable(point.distanceMillimetres()))
                .flatMap(distance -> Optional.ofNullable(runner.lastSeenAt())
                        .map(at -> new Forecast.Seen(distance, Duration.between(runner.startedAt(), at))));
    }
}
