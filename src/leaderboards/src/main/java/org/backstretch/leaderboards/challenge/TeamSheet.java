package org.backstretch.leaderboards.challenge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.challenge.Activity;
import org.backstretch.athletics.challenge.Membership;
import org.backstretch.athletics.challenge.TeamTally;
import org.backstretch.contracts.TeamFact;

/** What a team has scored, and who is in it. */
final class TeamSheet {
    private final TeamTally tally;
    private final Set<UUID> stillIn = new HashSet<>();

    TeamSheet(Terms terms) {
        this.tally = terms.tally();
    }

    void put(UUID person, List<Membership> stays, boolean isStillIn, List<Activity> counted) {
        tally.put(person, stays, counted);
        if (isStillIn) {
            stillIn.add(person);
        } else {
            stillIn.remove(person);
        }
    }

    void remove(UUID person) {
        put(person, List.of(), false, List.of());
    }

    Scorer row(TeamFact team) {
        return new Scorer(
                team.id(), team.name(), Optional.empty(), Optional.empty(), tally.score(), Optional.of(stillIn.size()));
    }
}
