package org.backstretch.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a race as a whole. It closes a derivation: once {@code count} results carry that derivation's
 * number, they replace the ones before it, all at once.
 *
 * @param id the race
 * @param derivation grows each time the whole race is derived anew (gun, category, course); starts at 0
 * @param count how many results that derivation published
 * @param ruleSet the rule set frozen at the gun; null before
 * @param rehearsal whether all of this is a rehearsal, which strangers are never shown and nothing counts; null for no
 * @param firstDerivation results of derivations before this one belong to a rehearsal that was hidden, and are never shown
 *     again; null where there was none
 */
public record RaceStateFact(
        UUID id,
        long revision,
        long derivation,
        int count,
        List<Start> starts,
        @Nullable String ruleSet,
        Stage stage,
        @Nullable Boolean rehearsal,
        @Nullable Long firstDerivation)
        implements Fact {

    /** The gun of a wave. */
    public record Start(UUID waveId, Instant gun) {}

    public enum Stage {
        /** No gun yet. */
        PLANNED,
        RUNNING,
        PROVISIONAL,
        OFFICIAL
    }

    public RaceStateFact {
        starts = List.copyOf(starts);
    }

    /** Of a race that was never rehearsed. */
    public RaceStateFact(
            UUID id,
            long revision,
            long derivation,
            int count,
            List<Start> starts,
            @Nullable String ruleSet,
            Stage stage) {
        this(id, revision, derivation, count, starts, ruleSet, stage, null, null);
    }

    /** Named so that it is no field of the record's JSON. */
    public boolean rehearsed() {
        return Boolean.TRUE.equals(rehearsal);
    }

    public long firstShown() {
        return firstDerivation == null ? 0 : firstDerivation;
    }
}
