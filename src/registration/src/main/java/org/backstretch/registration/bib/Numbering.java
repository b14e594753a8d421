package org.backstretch.registration.bib;

import static java.util.Objects.requireNonNull;
import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.registration.bib.Given.PassedOver;
import org.backstretch.registration.bib.Given.Why;

/**
 * Who gets which bib: the one they have, here or in another round, else the one that was pinned by hand, else their season bib, else one of a range
 * for those like them, else the next that is free. A race that has ranges gives nothing outside them: such a bib was never
 * printed. The same runners, rules and stock end in the same bibs, whoever computes it.
 */
final class Numbering {
    private final List<BibRule> rules;
    private final Set<Bib> lost;
    private final Set<Bib> reserved;
    private final Stock stock;
    private final boolean keeps;
    private final Set<Bib> ofRounds = new HashSet<>();
    private final Map<UUID, List<PassedOver>> passedOver = new HashMap<>();
    private final Map<UUID, Given> given = new HashMap<>();

    /**
     * @param elsewhere worn in other races of the pool
     * @param reserved for somebody by hand or by the season; who is among the candidates can have theirs
     * @param keeps whether bibs stay that were not handed out yet
     */
    Numbering(List<BibRule> rules, Set<Bib> elsewhere, Set<Bib> lost, Set<Bib> reserved, boolean keeps) {
        this.rules = rules;
        this.lost = lost;
        this.reserved = reserved;
        this.keeps = keeps;
        var gone = new HashSet<>(elsewhere);
        gone.addAll(lost);
        stock = new Stock(gone);
    }

    /** In the order of the queue. */
    List<Given> give(Collection<Candidate> candidates, Queue queue) {
        var waiting = candidates.stream().sorted(queue.order()).toList();
        waiting.forEach(this::keep);
        waiting.stream().filter(not(this::isServed)).forEach(this::pinned);
        waiting.stream().filter(not(this::isServed)).forEach(this::season);
        stock.reserve(reserved.stream());
        waiting.stream().filter(not(this::isServed)).forEach(this::free);
        return waiting.stream()
                .map(candidate -> requireNonNull(given.get(candidate.entry())))
                .toList();
    }

    private boolean isServed(Candidate candidate) {
        return given.containsKey(candidate.entry());
    }

    private void keep(Candidate candidate) {
        theirs(candidate).ifPresent(bib -> {
            if (lost.contains(bib)) {
                passOver(candidate, PassedOver.WORN_BIB_LOST);
            } else if (take(candidate, bib)) {
                serve(candidate, Optional.of(bib), Why.KEPT);
            }
        });
    }

    /** Who wears a bib in another round wears it here: nobody changes their number between two rounds. */
    private Optional<Bib> theirs(Candidate candidate) {
        return candidate.worn().filter(any -> keeps || candidate.isInHand()).or(candidate::ofAnotherRound);
    }

    private boolean take(Candidate candidate, Bib bib) {
        return candidate.rounds().contains(bib) ? ofRounds.add(bib) : stock.take(bib);
    }

    private void pinned(Candidate candidate) {
        wish(candidate, candidate.pinned(), Why.PINNED, PassedOver.PINNED_BIB_NOT_FREE);
    }

    private void season(Candidate candidate) {
        wish(candidate, candidate.season(), Why.SEASON, PassedOver.SEASON_BIB_NOT_FREE);
    }

    private void wish(Candidate candidate, Optional<Bib> wished, Why why, PassedOver otherwise) {
        wished.ifPresent(bib -> {
            if (take(candidate, bib)) {
                serve(candidate, wished, why);
            } else {
                passOver(candidate, otherwise);
            }
        });
    }

    private void free(Candidate candidate) {
        var ofLikes = ofRange(candidate);
        if (ofLikes.isPresent()) {
            serve(candidate, ofLikes, Why.RANGE);
            return;
        }
        var next = nextFree();
        serve(candidate, next, next.isPresent() ? Why.NEXT_FREE : Why.NONE_LEFT);
    }

    private Optional<Bib> ofRange(Candidate candidate) {
        var fitting = rules.stream()
                .filter(not(BibRule::isForEverybody))
                .filter(rule -> rule.fits(candidate))
                .toList();
        var bib = fitting.stream()
                .flatMap(rule -> stock.next(rule.ranges()).stream())
                .findFirst();
        if (bib.isEmpty() && !fitting.isEmpty()) {
            passOver(candidate, PassedOver.RANGE_EXHAUSTED);
        }
        return bib;
    }

    private Optional<Bib> nextFree() {
        return rules.isEmpty()
                ? stock.next()
                : rules.stream()
                        .filter(BibRule::isForEverybody)
                        .flatMap(rule -> stock.next(rule.ranges()).stream())
                        .findFirst();
    }

    private void passOver(Candidate candidate, PassedOver what) {
        passedOver.computeIfAbsent(candidate.entry(), any -> new ArrayList<>()).add(what);
    }

    private void serve(Candidate candidate, Optional<Bib> bib, Why why) {
        var before = passedOver.getOrDefault(candidate.entry(), List.of());
        given.put(candidate.entry(), new Given(candidate, bib, why, List.copyOf(before)));
    }
}
