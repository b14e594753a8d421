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
public record RaceFacts(RaceFact race, EventFact event, Optional<RaceStateFact> state) {

    /** Whether it may be shown to everybody and counts in what is made of several races: no draft and no rehearsal. */
    public boolean isForThePublic() {
        return event.status() != EventFact.Status.DRAFT
                && state.filter(RaceStateFact::rehearsed).isEmpty();
    }
}
