package org.backstretch.portal.round;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.backstretch.portal.registration.Advancing;
import org.backstretch.portal.results.Round;

/**
 * Who is in the next round, beside who should be.
 *
 * @param advancing who should be
 * @param missing how many of them are not
 * @param gone who is in it and does not advance any more
 */
public record Bringing(List<Round.Line> advancing, int missing, List<Advancing> gone) {

    static Bringing of(Round round, List<Advancing> brought) {
        var advancing = round.advancing();
        var wanted = advancing.stream().map(Round.Line::entryId).collect(toSet());
        var there = brought.stream()
                .filter(Advancing::takesPart)
                .map(Advancing::from)
                .collect(toSet());
        var gone = brought.stream()
                .filter(each -> each.takesPart() && !wanted.contains(each.from()))
                .toList();
        return new Bringing(
                advancing,
                (int) wanted.stream().filter(each -> !there.contains(each)).count(),
                gone);
    }

    Advancing.Bringing order() {
        return new Advancing.Bringing(advancing.stream()
                .map(Round.Line::entryId)
                .map(Advancing.From::new)
                .toList());
    }

    public boolean isComplete() {
        return missing == 0;
    }
}
