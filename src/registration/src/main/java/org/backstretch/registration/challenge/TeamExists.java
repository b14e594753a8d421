package org.backstretch.registration.challenge;

import org.backstretch.kit.problem.Refused;

/** One team per name in a challenge. */
final class TeamExists extends Refused {
    TeamExists(String team) {
        super(409, "team-exists", "There is a team " + team + " already. Join it, or choose another name.");
    }
}
