package org.backstretch.leaderboards.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backstretch.contracts.FactType;
import org.backstretch.contracts.SeriesFact;

/** What is known of series. */
public final class SeriesBook {
    private final Known<SeriesFact> series = new Known<>();
    private final Map<UUID, Set<UUID>> byRace = new HashMap<>();
    private final Predicate<UUID> isKnownRace;
    private final Waiting waiting;

    SeriesBook(Predicate<UUID> isKnownRace, Waiting waiting) {
        this.isKnownRace = isKnownRace;
        this.waiting = waiting;
    }

    void apply(SeriesFact fact, Touched touched) {
        changed(series.apply(fact), touched);
    }

    void purge(UUID id, long revision, Touched touched) {
        changed(series.purge(id, revision), touched);
    }

    private void changed(Stream<SeriesFact> changed, Touched touched) {
        changed.forEach(each -> {
            touched.series(Stream.of(each.id()));
            each.legs().forEach(leg -> note(leg.raceId(), each.id()));
            noteWaiting(each.id());
        });
    }

    private void note(UUID race, UUID id) {
        boolean counts = series.get(id)
                .filter(known ->
                        known.legs().stream().anyMatch(leg -> leg.raceId().equals(race)))
                .isPresent();
        if (counts) {
            byRace.computeIfAbsent(race, any -> new HashSet<>()).add(id);
        } else {
            counting(race).remove(id);
        }
    }

    /** The race is known now, or no more. */
    void race(UUID race) {
        counting(race).forEach(this::noteWaiting);
    }

    /** It waits for one of its races. */
    private void noteWaiting(UUID id) {
        waiting.note(
                FactType.SERIES,
                id,
                series.get(id)
                        .filter(known -> known.legs().stream().anyMatch(leg -> !isKnownRace.test(leg.raceId())))
                        .isPresent());
    }

    public Optional<SeriesFact> series(UUID id) {
        return series.get(id);
    }

    /** The series in which a race counts. */
    public Set<UUID> counting(UUID race) {
        return byRace.getOrDefault(race, new HashSet<>());
    }
}
