package org.backstretch.results.alignment;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two streams side by side with all that is known around them.
 *
 * @param times in the order at the line
 * @param bibs in the order in which they were read
 * @param number of the last alignment of the race, applied or undone
 * @param elsewhere how many times of a bib come from outside these streams
 * @param passages how often somebody passes the line, at most
 */
record Table(
        List<StoodTap> times,
        List<Reading> bibs,
        int number,
        Runners runners,
        Map<String, Integer> elsewhere,
        int passages) {

    /** A tap, and what stands in its state now. */
    record StoodTap(Tap tap, Word now) {}

    List<Tap> taps() {
        return times.stream().map(StoodTap::tap).toList();
    }

    Pairing paired(List<Edit> edits) {
        return Pairing.of(taps(), bibs, edits);
    }

    Map<UUID, Word> now() {
        return times.stream().collect(toMap(stood -> stood.tap().id(), StoodTap::now));
    }

    Seen seen() {
        return Seen.of(number, taps(), bibs);
    }

    /** As it was when somebody looked at it, if all of that still stands so. */
    Table asSeen(Seen seen) {
        if (seen.times() > times.size() || seen.bibs() > bibs.size()) {
            throw changed();
        }
        var then = new Table(
                times.subList(0, seen.times()), bibs.subList(0, seen.bibs()), number, runners, elsewhere, passages);
        if (!then.seen().equals(seen)) {
            throw changed();
        }
        return then;
    }

    private static AlignmentChanged changed() {
        return new AlignmentChanged(
                "Times, bibs or their alignment have changed since you looked. Nothing was changed by "
                        + "you: look at the preview again, then apply.");
    }

    /** Who has which time as it stands. */
    List<Pairing.Saying> standing() {
        return times.stream()
                .filter(stood -> !stood.tap().isOut())
                .map(stood -> new Pairing.Saying(stood.tap(), stood.now().counted(), false))
                .toList();
    }

    boolean holds(Edit edit) {
        var stream = edit.side() == Side.TIMES ? taps() : bibs;
        return stream.stream().anyMatch(item -> item.id().equals(edit.at()));
    }
}
