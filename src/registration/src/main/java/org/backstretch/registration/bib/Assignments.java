package org.backstretch.registration.bib;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.race.Race;

/** Giving out the bibs of a race. Its row is locked. */
@ApplicationScoped
class Assignments {
    private final Changes changes;

    Assignments(Changes changes) {
        this.changes = changes;
    }

    /** @param keeps whether bibs stay that were not handed out yet */
    record Wish(boolean keeps, Queue queue) {}

    /** What would happen now. */
    Proposal propose(Race race, Wish wish) {
        var entries = Entry.<Entry>list("race = ?1 and status in (CONFIRMED, CHECKED_IN)", race);
        var pins = BibPin.inPoolOf(race);
        var season = SeasonBib.inRace(race.id());
        var reserved = new HashSet<>(pins.values());
        reserved.addAll(season.values());
        var elsewhere = WornBib.besides(race);
        var numbering = new Numbering(
                KeptRule.of(race.id()),
                elsewhere.stream().map(worn -> new Bib(worn.bib())).collect(toSet()),
                LostBib.inPoolOf(race),
                reserved,
                wish.keeps());
        var rounds =
                elsewhere.stream().collect(groupingBy(WornBib::wearer, mapping(worn -> new Bib(worn.bib()), toSet())));
        return new Proposal(numbering.give(
                entries.stream()
                        .map(entry -> candidate(entry, pins, season, rounds.getOrDefault(entry.wearer(), Set.of())))
                        .toList(),
                wish.queue()));
    }

    private static Candidate candidate(Entry entry, Map<UUID, Bib> pins, Map<UUID, Bib> season, Set<Bib> rounds) {
        var runner = entry.runner();
        return new Candidate(
                entry.id(),
                runner.familyName(),
                runner.givenName(),
                entry.bib().map(Bib::new),
                entry.status() == Status.CHECKED_IN,
                Optional.ofNullable(pins.get(entry.id())),
                entry.personId().map(season::get),
                rounds,
                entry.category().orElse(""),
                entry.sex(),
                entry.direction(),
                entry.wave().id(),
                entry.enteredAt());
    }

    /** Exactly what was shown, or nothing. */
    Proposal apply(Race race, Wish wish, String shown) {
        var proposal = propose(race, wish);
        if (!proposal.name().equals(shown)) {
            throw new BibsMoved(proposal);
        }
        var entries = Entry.<Entry>list(
                "id in ?1",
                proposal.changes().stream()
                        .map(each -> each.candidate().entry())
                        .toList());
        var given = proposal.changes().stream()
                .collect(toMap(each -> each.candidate().entry(), each -> each));
        takeOff(entries);
        entries.stream()
                .sorted(comparing(Entry::id))
                .forEach(entry -> give(entry, requireNonNull(given.get(entry.id()))));
        return proposal;
    }

    /** So that no two wear the same while one after the other is written. */
    static void takeOff(List<Entry> entries) {
        Entry.update(
                "bib = null where id in ?1", entries.stream().map(Entry::id).toList());
    }

    private void give(Entry entry, Given given) {
        give(entry, given.bib(), given.why().name());
    }

    void give(Entry entry, Optional<Bib> bib, String why) {
        changes.change(entry, bib.isPresent() ? "bib-given" : "bib-taken-off", Optional.of(why), () -> entry.wear(bib));
    }
}
