package org.backstretch.leaderboards.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.ResultFact;
import org.jspecify.annotations.Nullable;

/**
 * The results of one race. When the whole race is derived anew, what carries the new derivation is held aside until the
 * race's own fact has closed it and all of it is here; then it replaces the one before, at once.
 */
final class RaceResults {
    private final Map<UUID, Steps> byEntry = new HashMap<>();

    /** How many entries have a result of a derivation that is not shown yet. */
    private final Map<Long, Integer> aside = new HashMap<>();

    /** Of how many entries a derivation is the first that is known. */
    private final TreeMap<Long, Integer> firsts = new TreeMap<>();

    /** The derivation shown; later ones are held aside. Results are shown one by one from the start, so it begins at 0. */
    private long shown;

    /** Results of earlier derivations belong to a rehearsal that was hidden, and are never shown again. */
    private long first;

    void add(ResultFact result) {
        var before = byEntry.getOrDefault(result.id(), Steps.NONE);
        replace(result.id(), before, before.with(result));
    }

    void remove(UUID entry) {
        replace(entry, byEntry.getOrDefault(entry, Steps.NONE), Steps.NONE);
    }

    private void replace(UUID entry, Steps before, Steps after) {
        if (before != after) {
            count(before, -1);
            count(after, 1);
            if (after.results().isEmpty()) {
                byEntry.remove(entry);
            } else {
                byEntry.put(entry, after);
            }
        }
    }

    private void count(Steps steps, int by) {
        for (int i = 0; i < steps.results().size(); i++) {
            long derivation = steps.results().get(i).derivation();
            if (i == 0) {
                firsts.merge(derivation, by, RaceResults::sum);
            }
            if (derivation > shown) {
                aside.merge(derivation, by, RaceResults::sum);
            }
        }
    }

    private static @Nullable Integer sum(int one, int other) {
        return one + other == 0 ? null : one + other;
    }

    Optional<ResultFact> newest(UUID entry) {
        return Optional.ofNullable(byEntry.get(entry))
                .map(steps -> steps.results().getLast());
    }

    /** Everybody of whom something is known, shown or not. */
    Set<UUID> entries() {
        return byEntry.keySet();
    }

    /** Whether something newer than what is shown is held aside. */
    boolean holdsAside(UUID entry) {
        return byEntry.getOrDefault(entry, Steps.NONE).hasAfter(shown);
    }

    /** What a list shows of an entry. */
    Optional<ResultFact> shown(UUID entry) {
        return Optional.ofNullable(byEntry.get(entry))
                .flatMap(steps -> steps.at(shown))
                .filter(result -> result.derivation() >= first);
    }

    /**
     * Swaps to the derivation that this closes, if it has become whole. What was shown of a rehearsal that is hidden now goes
     * at once, whatever of the new derivation is still on its way.
     *
     * @return whether it did
     */
    boolean settle(RaceStateFact race) {
        first = Math.max(first, race.firstShown());
        boolean swaps = race.derivation() > shown && (shown < first || isWhole(race));
        if (swaps) {
            swap(race.derivation());
        }
        return swaps;
    }

    /** Where nothing older is shown, nothing can be mixed: a replica that starts late may never see the older ones. */
    private boolean isWhole(RaceStateFact race) {
        return aside.getOrDefault(race.derivation(), 0) >= race.count()
                || firsts.headMap(race.derivation()).isEmpty();
    }

    private void swap(long derivation) {
        shown = derivation;
        byEntry.replaceAll((entry, steps) -> steps.from(shown));
        aside.clear();
        firsts.clear();
        byEntry.values().forEach(steps -> count(steps, 1));
    }
}
