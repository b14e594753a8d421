package org.backstretch.leaderboards.series;

import org.backstretch.athletics.series.Contribution;
import org.backstretch.contracts.EntryFact;
import org.jspecify.annotations.Nullable;

/**
 * What a runner did in one race of a series.
 *
 * @param club its name as far as it is known
 */
record LegResult(
        Contribution contribution,
        EntryFact entry,
        @Nullable String club) {}
