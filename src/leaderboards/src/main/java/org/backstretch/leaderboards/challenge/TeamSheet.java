package org.backstretch.leaderboards.challenge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.challenge.Activity;
import org.backstretch.athletics.challenge.TeamTally;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.contracts.TeamFact;

/** What a team has scored, and who is in it. */
final class TeamSheet {
    private final Terms terms;
    private final TeamTally tally;
    private final Set<UUID> stillIn = new HashSet<>();

    TeamSheet(Terms terms) {
        this.terms = terms;
        this.tally = terms.tally();
    }

    /** @param stays of the person in this team; none for who is not of it */
    void put(UUID person, List<MembershipFact> stays, List<Activity> counted) {
        tally.put(person, stays.stream().map(Terms::membership).toList(), counted);
        if (stays.stream().anyMatch(terms::isStillIn)) {
            stillIn.add(person);
        } else {
            stillIn.remove(person);
        }
    }

    Scorer row(TeamFact team) {
        return new Scorer(
                team.id(), team.name(), Optional.empty(), Optional.empty(), tally.score(), Optional.of(stillIn.size()));
    }
}
