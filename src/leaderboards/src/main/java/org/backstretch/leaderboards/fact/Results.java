package org.backstretch.leaderboards.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.contracts.ResultFact;

/** The results of all races. */
final class Results {
    private final Map<UUID, RaceResults> byRace = new HashMap<>();
    private final Map<UUID, UUID> raceOfEntry = new HashMap<>();
    private final Purged purged = new Purged();

    RaceResults of(UUID race) {
        return byRace.computeIfAbsent(race, id -> new RaceResults());
    }

    /** What a list of this race shows of an entry; may be asked from several threads while nothing is applied. */
    Optional<ResultFact> shown(UUID race, UUID entry) {
        return Optional.ofNullable(byRace.get(race)).flatMap(results -> results.shown(entry));
    }

    /** The race in which an entry has a result. */
    Optional<UUID> race(UUID entry) {
        return Optional.ofNullable(raceOfEntry.get(entry));
    }

    /** The races in which the entry may look different now. */
    Stream<UUID> apply(ResultFact result) {
        if (purged.covers(result) || isOlderInAnotherRace(result)) {
            return Stream.of();
        }
        of(result.raceId()).add(result);
        var before = raceOfEntry.put(result.id(), result.raceId());
        if (before != null && !before.equals(result.raceId())) {
            of(before).remove(result.id());
            return Stream.of(before, result.raceId());
        }
        return Stream.of(result.raceId());
    }

    private boolean isOlderInAnotherRace(ResultFact result) {
        return race(result.id())
                .filter(race -> !race.equals(result.raceId()))
                .flatMap(race -> of(race).newest(result.id()))
                .filter(held -> held.revision() >= result.revision())
                .isPresent();
    }

    Stream<UUID> purge(UUID entry, long revision) {
        purged.add(entry, revision);
        var race = raceOfEntry.get(entry);
        if (race == null
                || of(race).newest(entry)
                        .filter(held -> held.revision() > revision)
                        .isPresent()) {
            return Stream.of();
        }
        raceOfEntry.remove(entry);
        of(race).remove(entry);
        return Stream.of(race);
    }
}
