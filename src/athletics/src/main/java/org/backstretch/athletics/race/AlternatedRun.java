package org.backstretch.athletics.race;

import java.util.List;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.discipline.Discipline;

/**
 * A race run backward and forward in turn, such as ALT3K: the times of its sections are added up.
 *
 * @param sections in the order they were run, up to 100, no two of one direction in a row
 */
public record AlternatedRun(List<Section> sections) {
    private static final int MOST = 100;

    /**
     * A stretch in one direction.
     *
     * @param millis from its start to its end, up to 1,000 hours
     */
    public record Section(Direction direction, long millis) {
        private static final long LONGEST = 3_600_000_000L;

        public Section {
            if (direction == Direction.ALTERNATED) {
                throw new IllegalArgumentException("a section is run backward or forward");
            }
            if (millis <= 0 || millis > LONGEST) {
                throw new IllegalArgumentException("no section takes " + millis + " ms");
            }
        }
    }

    public AlternatedRun {
        sections = List.copyOf(sections);
        if (sections.size() > MOST) {
            throw new IllegalArgumentException("not a race of " + sections.size() + " sections");
        }
        for (int i = 1; i < sections.size(); i++) {
            if (sections.get(i).direction() == sections.get(i - 1).direction()) {
                throw new IllegalArgumentException("section " + (i + 1) + " does not change the direction");
            }
        }
    }

    /** Whether every section of the discipline was run; else the runner did not finish. */
    public boolean isFinished(Discipline discipline) {
        return sections.size() == discipline.legs();
    }

    /** The sum of all sections in milliseconds, exact. */
    public long millis() {
        return sections.stream().mapToLong(Section::millis).sum();
    }

    /** The sum of the sections in one direction in milliseconds. */
    public long millis(Direction direction) {
        return sections.stream()
                .filter(section -> section.direction() == direction)
                .mapToLong(Section::millis)
                .sum();
    }
}
