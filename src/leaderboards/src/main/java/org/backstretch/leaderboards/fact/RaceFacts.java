package org.backstretch.leaderboards.fact;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.ResultFact;

/**
 * All that the boards of one race are made of.
 *
 * @param state empty until results have said anything about the race
 * @param results what may be shown, by entry
 * @param clubs those of the entries, as far as they are known here
 */
public record RaceFacts(
        RaceFact race,
        Optional<RaceStateFact> state,
        Collection<EntryFact> entries,
        Map<UUID, ResultFact> results,
        Map<UUID, ClubFact> clubs) {}
