package org.backstretch.leaderboards.mark;

import java.util.Locale;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.discipline.Discipline;

/** Those whose marks are compared: one discipline, one direction. */
public record Field(Discipline discipline, Direction direction) {

    /** Safe in a path, such as 5KR-backward. */
    public String slug() {
        return discipline.code() + "-" + direction.name().toLowerCase(Locale.ROOT);
    }

    /** As people read it, such as 5 km (road) backward. */
    public String text() {
        return discipline.name() + " " + direction.name().toLowerCase(Locale.ROOT);
    }
}
