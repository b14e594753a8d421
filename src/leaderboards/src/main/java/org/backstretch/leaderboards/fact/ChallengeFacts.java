package org.backstretch.leaderboards.fact;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.TeamFact;

/**
 * All that the boards of one challenge are made of.
 *
 * @param people the members, as far as they are known here
 * @param clubs theirs
 * @param activities of the members, whatever their status
 */
public record ChallengeFacts(
        ChallengeFact challenge,
        Collection<TeamFact> teams,
        Collection<MembershipFact> memberships,
        Map<UUID, PersonFact> people,
        Map<UUID, ClubFact> clubs,
        Collection<ActivityFact> activities) {}
