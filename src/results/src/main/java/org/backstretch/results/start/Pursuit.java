package org.backstretch.results.start;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;

/**
 * A race whose runners start as far behind as they were in another one. In each direction the best of those who take part
 * starts with the gun. Gaps are cut to whole seconds, for nobody starts to the millisecond.
 *
 * @param of the name of the other race
 * @param times of its finishers
 * @param cap nobody starts later than this; empty for no limit
 */
record Pursuit(String of, List<Finisher> times, Optional<Duration> cap) {

    /** @param bib counts only within the same event */
    record Finisher(Optional<UUID> person, Optional<String> bib, long millis) {
        boolean is(Starter starter) {
            return person.isPresent() && starter.person().isPresent()
                    ? person.equals(starter.person())
                    : bib.isPresent() && bib.equals(starter.bib());
        }
    }

    private record Timed(Starter starter, Optional<Long> millis) {}

    /** In the order of the starts. */
    List<Proposed> of(List<Starter> starters) {
        Map<Direction, List<Timed>> byDirection = starters.stream()
                .map(starter -> new Timed(starter, time(starter)))
                .collect(groupingBy(timed -> timed.starter().direction()));
        return byDirection.values().stream()
                .flatMap(field -> field.stream().map(timed -> proposed(timed, best(field))))
                .sorted(comparing(
                                Proposed::offset,
                                comparing((Optional<Duration> offset) -> offset.isEmpty())
                                        .thenComparing(offset -> offset.orElse(Duration.ZERO)))
                        .thenComparing(proposed -> proposed.starter().orElseThrow(), Starter.BY_BIB))
                .toList();
    }

    private Optional<Long> time(Starter starter) {
        return times.stream()
                .filter(finisher -> finisher.is(starter))
                .min(comparingLong(Finisher::millis))
                .map(Finisher::millis);
    }

    private static long best(List<Timed> field) {
        return field.stream()
                .flatMap(timed -> timed.millis().stream())
                .min(Comparator.naturalOrder())
                .orElse(0L);
    }

    private Proposed proposed(Timed timed, long best) {
        var gap = timed.millis()
                .map(millis -> Duration.ofMillis(millis - best).truncatedTo(ChronoUnit.SECONDS))
                .map(this::capped)
                .or(() -> cap);
        return gap.map(offset -> Proposed.start(timed.starter(), offset))
                .orElseGet(() -> Proposed.problem(
                        timed.starter(),
                        "No time in " + of + ". Set the latest start for everybody, or give them one of their own."));
    }

    private Duration capped(Duration gap) {
        return cap.filter(latest -> latest.compareTo(gap) < 0).orElse(gap);
    }
}
