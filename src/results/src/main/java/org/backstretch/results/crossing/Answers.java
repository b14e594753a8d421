package org.backstretch.results.crossing;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What became of the crossings of several uploads.
 *
 * @param added those that are new, by the ids they came in with
 */
record Answers(Set<UUID> added, Map<Raw.Name, Kept> kept, Map<UUID, View> views) {
    static final Answers NONE = new Answers(Set.of(), Map.of(), Map.of());

    static Answers of(Collection<UUID> added, Collection<Kept> kept, Collection<View> views) {
        return new Answers(
                Set.copyOf(added),
                kept.stream().collect(toMap(one -> one.raw().name(), Function.identity(), (one, same) -> one)),
                views.stream().collect(toMap(View::id, Function.identity(), (one, same) -> one)));
    }

    /** Of everything in an upload, in its order; also of what could not be taken. */
    List<Item> items(Arrival arrival) {
        var next = arrival.raws().iterator();
        return arrival.batch().crossings().stream()
                .map(stamp -> stamp.problem()
                        .map(problem -> Item.refused(stamp.sequence(), problem))
                        .orElseGet(() -> item(next.next())))
                .toList();
    }

    private Item item(Raw raw) {
        var known = kept.get(raw.name());
        if (known == null) {
            return Item.refused(
                    raw.sequence(), "It was stamped in a rehearsal that has been removed. It counts nowhere.");
        }
        if (!raw.repeats(known.raw())) {
            return Item.refused(
                    raw.sequence(),
                    "This device sent another crossing with this sequence before. Give the new one a sequence of its own.");
        }
        var status = added.contains(raw.id()) ? Item.Status.ACCEPTED : Item.Status.REPEATED;
        return known.isHidden()
                ? Item.hidden(status, raw.sequence(), known.raw().id())
                : Item.of(
                        status,
                        raw.sequence(),
                        Objects.requireNonNull(views.get(known.raw().id())));
    }
}
