package org.backstretch.leaderboards.challenge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.challenge.Activity;
import org.backstretch.athletics.challenge.ChallengeScore;
import org.backstretch.athletics.challenge.Membership;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.leaderboards.fact.ChallengeBook;

/**
 * Somebody who takes part in a challenge, as the facts tell it now.
 *
 * @param stays in the challenge; at least one
 * @param runs all of the person's, whatever they count
 */
record Participant(PersonFact person, Optional<ClubFact> club, List<MembershipFact> stays, List<ActivityFact> runs) {

    /** Empty for who takes no part, or is not known yet. */
    static Optional<Participant> of(UUID id, Terms terms, ChallengeBook book) {
        var stays = new ArrayList<MembershipFact>(1);
        for (var stay : book.membershipsOf(id)) {
            if (terms.takesIn(stay)) {
                stays.add(stay);
            }
        }
        if (stays.isEmpty()) {
            return Optional.empty();
        }
        return book.person(id)
                .map(person ->
                        new Participant(person, book.club(person.clubId()), stays, List.copyOf(book.activities(id))));
    }

    List<Correction> corrections(Terms terms) {
        var corrections = new ArrayList<Correction>(0);
        for (var run : runs) {
            if (run.sayings().size() > 1) {
                corrections.addAll(Correction.of(run, terms.challenge()).toList());
            }
        }
        return corrections;
    }

    Scorer row(Terms terms, List<Activity> counted) {
        return new Scorer(
                person.id(),
                person.publicName(),
                club,
                Optional.ofNullable(person.sex()),
                score(terms, counted),
                Optional.empty());
    }

    /** Who has left keeps what was run before that day, and scores nothing after it. */
    private long score(Terms terms, List<Activity> counted) {
        var left = lastLeft();
        if (left.isAfter(terms.window().lastDay())) {
            return ChallengeScore.ofPerson(terms.challenge().metric(), terms.window(), counted);
        }
        var before = counted.stream()
                .filter(run -> terms.window().dayOf(run).isBefore(left))
                .toList();
        return ChallengeScore.ofPerson(terms.challenge().metric(), terms.window(), before);
    }

    private LocalDate lastLeft() {
        var last = LocalDate.MIN;
        for (var stay : stays) {
            var left = stay.leftOn() == null ? LocalDate.MAX : stay.leftOn();
            last = left.isAfter(last) ? left : last;
        }
        return last;
    }

    /** The teams that the person is or was in. */
    List<UUID> teams() {
        var teams = new ArrayList<UUID>(1);
        for (var stay : stays) {
            if (stay.teamId() != null && !teams.contains(stay.teamId())) {
                teams.add(stay.teamId());
            }
        }
        return List.copyOf(teams);
    }

    List<Membership> memberships(UUID team) {
        var memberships = new ArrayList<Membership>(1);
        for (var stay : stays) {
            if (team.equals(stay.teamId())) {
                memberships.add(Terms.membership(stay));
            }
        }
        return memberships;
    }

    boolean isStillIn(UUID team, Terms terms) {
        return stays.stream().anyMatch(stay -> team.equals(stay.teamId()) && terms.isStillIn(stay));
    }
}
