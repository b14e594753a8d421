package org.backstretch.registration.entry;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.race.Race;

/** Entries that come out of an earlier round. Whoever brings or moves some has locked the race. */
@ApplicationScoped
class AdvancingEntries {
    private static final String BROUGHT = "brought-from-a-round";

    private final Admission admission;
    private final Moves moves;
    private final Changes changes;
    private final Event<Advanced> advanced;
    private final Clock clock;

    AdvancingEntries(Admission admission, Moves moves, Changes changes, Event<Advanced> advanced, Clock clock) {
        this.admission = admission;
        this.moves = moves;
        this.changes = changes;
        this.advanced = advanced;
        this.clock = clock;
    }

    /** What became of one of them. */
    enum Deed {
        MADE,
        CHANGED,
        UNCHANGED
    }

    /** Those who were brought into this race so far, by bib; withdrawn ones too. */
    static List<Entry> of(Race race) {
        return Entry.list(
                "race = ?1 and fromEntry is not null order by bibNumber nulls last, bib nulls last, id", race);
    }

    /**
     * Brings each of them, or nobody. Whoever is there already is brought up to date, and nobody is taken out.
     *
     * @param waves where each runs, by the entry of the earlier round; empty for where they are, or the first
     */
    List<Deed> bring(Race race, Map<UUID, Optional<UUID>> waves) {
        if (race.isWithdrawn()) {
            throw new EntriesClosed(race.name());
        }
        var sources =
                Entry.<Entry>list("id in ?1", waves.keySet()).stream().collect(toMap(Entry::id, Function.identity()));
        var here = Entry.<Entry>list("race", race);
        return waves.entrySet().stream()
                .map(each -> bring(race, here, source(race, sources, each.getKey()), each.getValue()))
                .toList();
    }

    private static Entry source(Race race, Map<UUID, Entry> sources, UUID id) {
        var source = Optional.ofNullable(sources.get(id))
                .filter(entry -> entry.race().event().id().equals(race.event().id()))
                .filter(entry -> !entry.race().id().equals(race.id()))
                .orElseThrow(() -> new Invalid("entries", "No other race of this event has an entry " + id + "."));
        if (!source.takesPart()) {
            throw new Invalid(
                    "entries",
                    source.publicName() + " does not take part in "
                            + source.race().name() + ".");
        }
        return source;
    }

    private Deed bring(Race race, List<Entry> here, Entry from, Optional<UUID> wanted) {
        var known = new FromRound(from, from.waveId()).knownAmong(here);
        var wave = wanted.or(() -> known.map(Entry::waveId))
                .orElseGet(() -> race.waves().getFirst().id());
        var wish = new FromRound(from, wave);
        if (known.isEmpty()) {
            bring(race, wish);
            return Deed.MADE;
        }
        if (wish.isShownBy(known.get())) {
            return Deed.UNCHANGED;
        }
        follow(known.get(), wish);
        return Deed.CHANGED;
    }

    private void bring(Race race, FromRound wish) {
        var entry = Entry.begun(Ids.next(), race, EnteredBy.ORGANIZER, clock.instant());
        wish.takeOverTo(entry);
        admission.makeRoom(entry);
        entry.confirm();
        moves.made(entry);
        advanced.fire(new Advanced(wish.from(), entry));
    }

    /** Takes over what changed; a withdrawal is taken back. */
    private void follow(Entry entry, FromRound wish) {
        if (!entry.status().holdsPlace()) {
            admission.makeRoomWithAnyBib(entry);
        }
        wish.from()
                .bib()
                .ifPresent(
                        bib -> Admission.refuseTakenBib(entry, bib, wish.from().wearer()));
        moves.move(entry, BROUGHT, Optional.empty(), () -> {
            if (!entry.takesPart()) {
                entry.confirm();
            }
            wish.takeOverTo(entry);
        });
        advanced.fire(new Advanced(wish.from(), entry));
    }

    /**
     * Moves entries of the race into these waves, all or none.
     *
     * @param waves by entry
     * @return how many are in another one now
     */
    int move(Race race, Map<UUID, UUID> waves) {
        var here = Entry.<Entry>list("race", race).stream().collect(toMap(Entry::id, Function.identity()));
        return (int) waves.entrySet().stream()
                .filter(each -> move(here, each.getKey(), each.getValue()))
                .count();
    }

    private boolean move(Map<UUID, Entry> here, UUID id, UUID wave) {
        var entry = Optional.ofNullable(here.get(id))
                .orElseThrow(() -> new Invalid("entries", "This race has no entry " + id + "."));
        if (entry.waveId().equals(wave)) {
            return false;
        }
        changes.change(entry, "moved-to-another-heat", Optional.empty(), () -> entry.move(wave));
        return true;
    }
}
