package org.backstretch.leaderboards.challenge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Which editions a challenge has: one at the final instant, and one more with each correction after it. Corrections are
 * known by who ran, so that they come and go with that person's runs.
 */
final class Editions {
    /** Each costs memory for every member, so only these many earlier ones are readable: the first, and the latest. */
    private static final int MOST_EARLIER = 50;

    private final Map<UUID, List<Correction>> byPerson = new HashMap<>();
    private final TreeMap<Cutoff, Correction> inOrder = new TreeMap<>();

    void clear() {
        byPerson.clear();
        inOrder.clear();
    }

    /** Takes in the corrections of a person's runs, in place of those before. */
    void take(UUID person, List<Correction> corrections) {
        var before = corrections.isEmpty() ? byPerson.remove(person) : byPerson.put(person, corrections);
        if (before != null) {
            before.forEach(correction -> inOrder.remove(correction.cutoff()));
        }
        corrections.forEach(correction -> inOrder.put(correction.cutoff(), correction));
    }

    /** The number of the newest edition. */
    int newest() {
        return inOrder.size() + 1;
    }

    Optional<Correction> newestMadeBy() {
        return Optional.ofNullable(inOrder.lastEntry()).map(Map.Entry::getValue);
    }

    /** The correction that made this edition. */
    Optional<Correction> madeBy(Chosen edition) {
        return Optional.ofNullable(inOrder.get(edition.upTo()));
    }

    /** The earlier editions that are shown. */
    List<Chosen> earlier() {
        var earlier = new ArrayList<Chosen>();
        int number = inOrder.size();
        for (var cutoff : inOrder.headMap(newestCutoff(), false).descendingKeySet()) {
            if (earlier.size() < MOST_EARLIER - 1) {
                earlier.add(new Chosen(number, cutoff));
            }
            number--;
        }
        if (!inOrder.isEmpty()) {
            earlier.add(new Chosen(1, Cutoff.FINAL));
        }
        return earlier;
    }

    private Cutoff newestCutoff() {
        return inOrder.isEmpty() ? Cutoff.FINAL : inOrder.lastKey();
    }
}
