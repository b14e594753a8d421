package org.backstretch.registration.entry;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.registration.place.EntryTerms;

/** Whether an entry has what it needs. The race is locked. */
@ApplicationScoped
public class Settlement {
    private final Instance<Requirement> requirements;
    private final Moves moves;
    private final Clock clock;

    Settlement(Instance<Requirement> requirements, Moves moves, Clock clock) {
        this.requirements = requirements;
        this.moves = moves;
        this.clock = clock;
    }

    /** What the entry lacks, no matter where it stands, in the order of the codes. */
    public List<Missing> missing(Entry entry) {
        return requirements.stream()
                .map(each -> each.missing(entry))
                .flatMap(Optional::stream)
                .sorted(comparing(Missing::code))
                .toList();
    }

    /** The same of many, with as few questions as of one; by entry. */
    public Map<UUID, List<Missing>> missing(Collection<Entry> entries) {
        var lacking = requirements.stream().map(each -> each.missing(entries)).toList();
        return entries.stream()
                .map(Entry::id)
                .collect(toMap(
                        Function.identity(),
                        id -> lacking.stream()
                                .flatMap(each -> Optional.ofNullable(each.get(id)).stream())
                                .sorted(comparing(Missing::code))
                                .toList()));
    }

    /** Confirms a pending entry that lacks nothing any more which it waits for. For whoever has just brought something. */
    public void settle(Entry entry) {
        if (entry.state() instanceof EntryState.Pending && waitedFor(entry).isEmpty()) {
            moves.move(entry, "confirmed", Optional.empty(), entry::confirm);
        }
    }

    /** Gives the entry the place that is there for it: for good, or until the deadline for what it lacks. */
    void place(Entry entry) {
        var lacking = waitedFor(entry);
        if (lacking.isEmpty()) {
            entry.confirm();
        } else {
            entry.hold(EntryTerms.of(entry.race()).pendingEnd(entry.wave(), clock.instant()), lacking);
        }
    }

    /** What keeps it from being confirmed. */
    private List<Missing> waitedFor(Entry entry) {
        return entry.enteredBy() == EnteredBy.RUNNER
                ? missing(entry).stream().filter(Missing::blocksConfirmation).toList()
                : List.of();
    }
}
