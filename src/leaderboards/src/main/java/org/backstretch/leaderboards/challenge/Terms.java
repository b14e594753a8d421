package org.backstretch.leaderboards.challenge;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

    /** The runs as an edition counts them. Written out, for every run of a touched person passes here. */
    List<Activity> counted(List<ActivityFact> runs, Cutoff edition) {
        var counted = new ArrayList<Activity>(runs.size());
        for (var run : runs) {
            if (!run.sayings().isEmpty()) {
                edition.word(run, challenge)
                        .filter(word -> word.status() == Status.COUNTED)
                        .ifPresent(word -> counted.add(activity(run.personId(), word)));
            } else if (run.status() == Status.COUNTED) {
                counted.add(activity(run));
            }
        }
        return counted;
    }

    /** A run of which nothing was said but once; what came late is left out by the window. */
    private static Activity activity(ActivityFact run) {
        return new Activity(
                run.personId(),
                run.startedAt(),
                run.localDate(),
                run.direction(),
                run.distanceMillimetres(),
                Optional.ofNullable(run.durationMillis()).map(Duration::ofMillis),
                run.evidence(),
                run.receivedAt());
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
