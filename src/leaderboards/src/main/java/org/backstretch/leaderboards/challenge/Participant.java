package org.backstretch.leaderboards.challenge;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.challenge.Activity;
import org.backstretch.athletics.challenge.ChallengeScore;
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
        var stays = book.membershipsOf(id).stream().filter(terms::takesIn).toList();
        if (stays.isEmpty()) {
            return Optional.empty();
        }
        return book.person(id)
                .map(person ->
                        new Participant(person, book.club(person.clubId()), stays, List.copyOf(book.activities(id))));
    }

    Stream<Correction> corrections(Terms terms) {
        return runs.stream().flatMap(run -> Correction.of(run, terms.challenge()));
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
        var left = stays.stream()
                .map(stay -> Optional.ofNullable(stay.leftOn()).orElse(LocalDate.MAX))
                .reduce(LocalDate.MIN, (one, other) -> one.isAfter(other) ? one : other);
        var own = counted.stream()
                .filter(run -> terms.window().dayOf(run).isBefore(left))
                .toList();
        return ChallengeScore.ofPerson(terms.challenge().metric(), terms.window(), own);
    }

    /** The stays by team; those without a team left out. */
    Map<UUID, List<MembershipFact>> teams() {
        return stays.stream().filter(stay -> stay.teamId() != null).collect(groupingBy(MembershipFact::teamId));
    }
}
