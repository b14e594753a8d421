package org.backstretch.leaderboards.challenge;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.contracts.TeamFact;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.fact.ChallengeBook;

/**
 * The boards of one challenge in all editions. What is said of a person costs as much in each edition as that person has
 * runs; a correction after the final instant makes an edition, and that is derived as a whole.
 */
final class ChallengeGroup {
    private final ChallengeBook book;
    private final Editions editions = new Editions();
    private final Edition newest;
    private final Map<Chosen, Edition> earlier = new HashMap<>();
    private final Set<Edition> ended = new HashSet<>();
    private Terms terms;

    ChallengeGroup(ChallengeBook book, ChallengeFact challenge) {
        this.book = book;
        this.terms = Terms.of(challenge);
        this.newest = new Edition(book, terms, Chosen.NEWEST);
    }

    /** Takes everybody in anew, by these terms. */
    void deriveWhole(ChallengeFact challenge) {
        terms = Terms.of(challenge);
        var people = everybody();
        editions.clear();
        all().forEach(edition -> edition.beginAnew(terms, people));
        derive(people, teams());
    }

    void derive(Collection<UUID> people, Collection<UUID> teams) {
        people.forEach(this::take);
        all().forEach(edition -> teams.forEach(edition::take));
        settle();
    }

    private void take(UUID person) {
        var participant = Participant.of(person, terms, book);
        editions.take(person, participant.map(known -> known.corrections(terms)).orElse(List.of()));
        all().forEach(edition -> edition.take(person, participant));
    }

    private Stream<Edition> all() {
        return Stream.concat(Stream.of(newest), earlier.values().stream());
    }

    /** An edition whose number changed, for a correction came late that was said before, is another one. */
    private void settle() {
        var shown = editions.earlier();
        earlier.keySet().stream()
                .filter(edition -> !shown.contains(edition))
                .toList()
                .forEach(edition -> ended.add(earlier.remove(edition)));
        shown.forEach(edition -> earlier.computeIfAbsent(edition, this::edition));
    }

    private Edition edition(Chosen chosen) {
        var edition = new Edition(book, terms, chosen);
        everybody().forEach(person -> edition.take(person, Participant.of(person, terms, book)));
        teams().forEach(edition::take);
        return edition;
    }

    private Set<UUID> everybody() {
        return book.memberships(terms.id()).stream()
                .map(MembershipFact::personId)
                .collect(toSet());
    }

    private List<UUID> teams() {
        return book.teams(terms.id()).stream().map(TeamFact::id).toList();
    }

    /** @param changed is told what may be different now */
    void publish(Consumer<Part> changed) {
        ended.forEach(edition -> edition.end(changed));
        ended.clear();
        newest.publish(editions.newest(), editions.newestMadeBy(), changed);
        earlier.forEach((chosen, edition) -> edition.publish(chosen.number(), editions.madeBy(chosen), changed));
    }

    void end(Consumer<Part> changed) {
        ended.forEach(edition -> edition.end(changed));
        all().forEach(edition -> edition.end(changed));
    }
}
