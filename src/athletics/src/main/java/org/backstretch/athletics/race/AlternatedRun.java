package org.backstretch.athletics.race;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.backstretch.athletics.Direction;

/**
 * A race run backward and forward in turn, backward first, such as ALT3K: what each of its sections took. It is ranked by the
 * whole, which is their sum.
 *
 * @param sections in the order they are run, up to 1,000
 */
public record AlternatedRun(List<Section> sections) {
    private static final int MOST = 1_000;

    /**
     * A stretch in one direction, in milliseconds.
     *
     * @param number from 1
     * @param millis from its start to its end; empty where one of them was not seen
     * @param end since the runner's own start; empty where it was not seen
     */
    public record Section(int number, OptionalLong millis, OptionalLong end) {
        public Direction direction() {
            return directionOf(number);
        }
    }

    public AlternatedRun {
        sections = List.copyOf(sections);
        if (sections.size() > MOST) {
            throw new IllegalArgumentException("not a race of " + sections.size() + " sections");
        }
    }

    /** @param section from 1 */
    public static Direction directionOf(int section) {
        return section % 2 == 1 ? Direction.BACKWARD : Direction.FORWARD;
    }

    /**
     * The run of who was seen then. An end that was not seen leaves the sections on both of its sides without a time: nobody can
     * say how it divides them. Nor has a section a time that would end before it begins.
     *
     * @param ends of all sections in their order, in milliseconds since the runner's own start
     */
    public static AlternatedRun of(List<OptionalLong> ends) {
        var sections = new ArrayList<Section>();
        var start = OptionalLong.of(0);
        for (var end : ends) {
            sections.add(new Section(sections.size() + 1, between(start, end), end));
            start = end;
        }
        return new AlternatedRun(sections);
    }

    private static OptionalLong between(OptionalLong start, OptionalLong end) {
        return start.isPresent() && end.isPresent() && end.getAsLong() > start.getAsLong()
                ? OptionalLong.of(end.getAsLong() - start.getAsLong())
                : OptionalLong.empty();
    }

    /** The sum of the sections in one direction in milliseconds; empty where one of them has no time. */
    public OptionalLong millis(Direction direction) {
        var ofDirection = sections.stream()
                .filter(section -> section.direction() == direction)
                .map(Section::millis)
                .toList();
        return ofDirection.stream().allMatch(OptionalLong::isPresent)
                ? OptionalLong.of(
                        ofDirection.stream().mapToLong(OptionalLong::getAsLong).sum())
                : OptionalLong.empty();
    }
}
