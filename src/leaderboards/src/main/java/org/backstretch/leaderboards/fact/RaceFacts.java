package org.backstretch.leaderboards.fact;

import java.util.Optional;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.RaceStateFact;

/**
 * What is known of a race as a whole.
 *
 * @param state empty until results have said anything about the race
 */
public record RaceFacts(RaceFact race, EventFact event, Optional<RaceStateFact> state) {}
