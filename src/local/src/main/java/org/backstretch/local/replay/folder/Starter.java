package org.backstretch.local.replay.folder;

import java.util.List;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;

/**
 * Somebody on the start list, or a relay team, whether they started or not.
 *
 * @param line of entries.csv
 * @param club empty for none
 * @param category the code of an age class; empty for none
 * @param legRunners of a relay team; empty for everybody else
 */
public record Starter(
        int line,
        Bib bib,
        String givenName,
        String familyName,
        Sex sex,
        String club,
        String category,
        Direction direction,
        List<String> legRunners) {

    public Starter {
        legRunners = List.copyOf(legRunners);
    }

    /** A runner. */
    public Starter(
            int line,
            Bib bib,
            String givenName,
            String familyName,
            Sex sex,
            String club,
            String category,
            Direction direction) {
        this(line, bib, givenName, familyName, sex, club, category, direction, List.of());
    }

    public String name() {
        return (givenName + " " + familyName).strip();
    }
}
