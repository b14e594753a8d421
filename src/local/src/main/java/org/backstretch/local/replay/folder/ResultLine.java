package org.backstretch.local.replay.folder;

import java.util.List;

/**
 * A line of a results file, as it is printed.
 *
 * @param position {@code 1}, or {@code 1=} for a shared place
 * @param time {@code hh:mm:ss}
 */
public record ResultLine(String position, String bib, String name, String club, String category, String time) {
    public static final List<String> COLUMNS = List.of("position", "bib", "name", "club", "category", "time");

    public List<String> fields() {
        return List.of(position, bib, name, club, category, time);
    }

    @Override
    public String toString() {
        return String.join(",", fields());
    }
}
