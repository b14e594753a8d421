package org.backstretch.athletics.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which tags a mark has, from the marks before it: what came later never takes a tag away, a corrected earlier race may. A
 * first mark has nothing to better and no tag; an equal mark betters nothing.
 */
public final class Tags {
    private Tags() {}

    /**
     * PB if it betters all earlier marks of the runner; else SB if it betters all earlier ones of its season.
     *
     * @param ofRunner all official marks of one runner in this discipline and direction; the mark itself may be among them
     */
    public static Optional<Tag> personal(OfficialMark mark, Collection<OfficialMark> ofRunner) {
        List<OfficialMark> earlier = ofRunner.stream().filter(mark::after).toList();
        List<OfficialMark> ofSeason =
                earlier.stream().filter(each -> each.season() == mark.season()).toList();
        if (bettersAll(mark, earlier)) {
            return Optional.of(Tag.PB);
        }
        return bettersAll(mark, ofSeason) ? Optional.of(Tag.SB) : Optional.empty();
    }

    /**
     * CR if it betters all marks of earlier races over the course, and nobody in its own race was better: a record that was
     * broken several times in one race is the winner's. Equal best marks share it.
     *
     * @param onCourse official marks of this course, direction and sex: at least the best of each race; the mark itself may
     *     be among them
     */
    public static Optional<Tag> ofCourse(OfficialMark mark, Collection<OfficialMark> onCourse) {
        Predicate<OfficialMark> sameRace = each -> each.raceId().equals(mark.raceId());
        boolean bestOfRace = onCourse.stream().filter(sameRace).noneMatch(each -> each.betters(mark));
        List<OfficialMark> earlier =
                onCourse.stream().filter(sameRace.negate()).filter(mark::after).toList();
        return bestOfRace && bettersAll(mark, earlier) ? Optional.of(Tag.CR) : Optional.empty();
    }

    private static boolean bettersAll(OfficialMark mark, List<OfficialMark> earlier) {
        return !earlier.isEmpty() && earlier.stream().allMatch(mark::betters);
    }
}
