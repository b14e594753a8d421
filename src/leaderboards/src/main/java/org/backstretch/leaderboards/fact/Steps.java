package org.backstretch.leaderboards.fact;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.contracts.ResultFact;

/**
 * What is known of one entry's outcome: its newest result, and those of earlier derivations that may still be shown. Both
 * derivation and revision rise from one to the next. The same facts make the same steps, in whatever order they come.
 */
record Steps(List<ResultFact> results) {
    static final Steps NONE = new Steps(List.of());

    Steps with(ResultFact added) {
        if (results.isEmpty()) {
            return new Steps(List.of(added));
        }
        if (results.stream().anyMatch(held -> supersedes(held, added))) {
            return this;
        }
        return new Steps(Stream.concat(results.stream().filter(held -> !supersedes(added, held)), Stream.of(added))
                .sorted(comparingLong(ResultFact::derivation))
                .toList());
    }

    /** Wherever {@code older} may be shown, {@code newer} may be, and it was said later. */
    private static boolean supersedes(ResultFact newer, ResultFact older) {
        return newer.revision() >= older.revision() && newer.derivation() <= older.derivation();
    }

    /** The result that a list shows which has got as far as this derivation. */
    Optional<ResultFact> at(long derivation) {
        if (!results.isEmpty() && results.getLast().derivation() <= derivation) {
            return Optional.of(results.getLast());
        }
        return results.reversed().stream()
                .filter(result -> result.derivation() <= derivation)
                .findFirst();
    }

    boolean has(long derivation) {
        return results.stream().anyMatch(result -> result.derivation() == derivation);
    }

    boolean hasBefore(long derivation) {
        return !results.isEmpty() && results.getFirst().derivation() < derivation;
    }

    boolean hasAfter(long derivation) {
        return !results.isEmpty() && results.getLast().derivation() > derivation;
    }

    /** Without what can no longer be shown by a list that has got as far as this derivation. */
    Steps from(long derivation) {
        if (results.size() < 2) {
            return this;
        }
        var shown = at(derivation).map(ResultFact::derivation).orElse(Long.MIN_VALUE);
        return new Steps(
                results.stream().filter(result -> result.derivation() >= shown).toList());
    }
}
