package org.backstretch.portal.ranking;

import java.util.Locale;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;

/**
 * What is ranked.
 *
 * @param discipline a code of the catalogue, for there is no ranking of any other; empty for all
 */
public record Chosen(String discipline, Direction direction) {

    static Chosen of(String discipline, String direction) {
        var known = Stream.of(Direction.values())
                .filter(each -> each.name().equalsIgnoreCase(direction))
                .findFirst();
        return new Chosen(discipline, known.orElse(Direction.BACKWARD));
    }

    public boolean isOfAll() {
        return discipline.isEmpty();
    }

    /** The name of its boards, such as ranking-5KR-backward. */
    String group(String what) {
        return what + "-" + discipline + "-" + direction.name().toLowerCase(Locale.ROOT);
    }
}
