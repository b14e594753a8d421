package org.backstretch.leaderboards.challenge;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.challenge.Activity;
import org.backstretch.athletics.challenge.CountingWindow;
import org.backstretch.athletics.challenge.Membership;
import org.backstretch.athletics.challenge.TeamTally;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ActivityFact.Saying;
import org.backstretch.contracts.ActivityFact.Status;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.leaderboards.board.Visibility;

/** What counts in a challenge, in the words of athletics. */
record Terms(ChallengeFact challenge, CountingWindow window) {

    static Terms of(ChallengeFact challenge) {
        Optional<ZoneId> zone = switch (challenge.days()) {
            case PARTICIPANT -> Optional.empty();
            case CHALLENGE -> Optional.of(ZoneId.of(challenge.zone()));
            case UTC -> Optional.of(ZoneOffset.UTC);
        };
        return new Terms(
                challenge,
                new CountingWindow(
                        challenge.firstDay(), challenge.lastDay(), zone, challenge.finalAt(), challenge.minEvidence()));
    }

    /** As boards name it. */
    String owner() {
        return id().toString();
    }

    UUID id() {
        return challenge.id();
    }

    Visibility visibility() {
        return challenge.visibility() == ChallengeFact.Visibility.MEMBERS ? Visibility.MEMBERS : Visibility.PUBLIC;
    }

    TeamTally tally() {
        return new TeamTally(
                challenge.teamMeasure(), Optional.ofNullable(challenge.topN()).orElse(0), challenge.metric(), window);
    }

    /** Who was in on no counted day never took part: joined too late, or left before the first. */
    boolean takesIn(MembershipFact stay) {
        return stay.challengeId().equals(id()) && membership(stay).touches(window);
    }

    static Membership membership(MembershipFact stay) {
        return new Membership(stay.personId(), stay.joinedOn(), Optional.ofNullable(stay.leftOn()));
    }

    /** Leaving after the last day changes nothing any more. */
    boolean isStillIn(MembershipFact stay) {
        return stay.leftOn() == null || stay.leftOn().isAfter(challenge.lastDay());
    }

    /** The runs as an edition counts them. */
    List<Activity> counted(List<ActivityFact> runs, Cutoff edition) {
        return runs.stream()
                .flatMap(run -> edition.word(run, challenge).stream()
                        .filter(word -> word.status() == Status.COUNTED)
                        .map(word -> activity(run.personId(), word)))
                .toList();
    }

    /** An organizer's word is never late. */
    private Activity activity(UUID person, Saying word) {
        return new Activity(
                person,
                word.startedAt(),
                word.localDate(),
                word.direction(),
                word.distanceMillimetres(),
                Optional.ofNullable(word.durationMillis()).map(Duration::ofMillis),
                word.evidence(),
                word.challengeId() == null ? word.at() : challenge.finalAt());
    }
}
