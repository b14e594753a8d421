package org.backstretch.local.replay.folder;

import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;

/**
 * Somebody on the start list, whether they started or not.
 *
 * @param line of entries.csv
 * @param club empty for none
 * @param category the code of an age class; empty for none
 */
public record Starter(
        int line,
        Bib bib,
        String givenName,
        String familyName,
        Sex sex,
        String club,
        String category,
        Direction direction) {

    public String name() {
        return (givenName + " " + familyName).strip();
    }
}
