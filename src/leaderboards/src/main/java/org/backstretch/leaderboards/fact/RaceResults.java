package org.backstretch.leaderboards.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.ResultFact;

/**
 * The results of one race. When the whole race is derived anew, what carries the new derivation is held aside until the
 * race's own fact has closed it and all of it is here; then it replaces the one before, at once.
 */
final class RaceResults {
    private final Map<UUID, Steps> byEntry = new HashMap<>();

    /** The derivation shown; later ones are held aside. Results are shown one by one from the start, so it begins at 0. */
    private long shown;

    void add(ResultFact result) {
        byEntry.merge(result.id(), Steps.NONE.with(result), (steps, first) -> steps.with(result));
    }

    void remove(UUID entry) {
        byEntry.remove(entry);
    }

    Optional<ResultFact> newest(UUID entry) {
        return Optional.ofNullable(byEntry.get(entry))
                .map(steps -> steps.results().getLast());
    }

    /** How many results are held aside, or belong to an entry that is not here yet. */
    long waiting(Predicate<UUID> isHere) {
        return byEntry.entrySet().stream()
                .filter(each -> each.getValue().hasAfter(shown) || !isHere.test(each.getKey()))
                .count();
    }

    /** What a list shows, by entry, once this is known of the race. Swaps to a derivation that has become whole. */
    Map<UUID, ResultFact> settle(Optional<RaceStateFact> race) {
        race.filter(state -> state.derivation() > shown && isWhole(state)).ifPresent(this::swap);
        var results = new HashMap<UUID, ResultFact>();
        byEntry.forEach((entry, steps) -> steps.at(shown).ifPresent(result -> results.put(entry, result)));
        return results;
    }

    /** Where nothing older is shown, nothing can be mixed: a replica that starts late may never see the older ones. */
    private boolean isWhole(RaceStateFact state) {
        var derivation = state.derivation();
        return count(derivation) >= state.count()
                || byEntry.values().stream().noneMatch(steps -> steps.hasBefore(derivation));
    }

    private long count(long derivation) {
        return byEntry.values().stream().filter(steps -> steps.has(derivation)).count();
    }

    private void swap(RaceStateFact state) {
        shown = state.derivation();
        byEntry.replaceAll((entry, steps) -> steps.from(shown));
    }
}
