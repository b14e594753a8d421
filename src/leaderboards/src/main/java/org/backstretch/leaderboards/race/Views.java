package org.backstretch.leaderboards.race;

import java.util.Locale;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.leaderboards.board.PathSafe;

/** The names of the boards of a race. */
public final class Views {
    private Views() {}

    public static String overall(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    public static String sex(Direction direction, Sex sex) {
        return overall(direction) + ".sex-" + sex;
    }

    public static String category(Direction direction, String code) {
        return overall(direction) + ".category-" + PathSafe.of(code);
    }

    public static String club(Direction direction, UUID club) {
        return overall(direction) + ".club-" + club;
    }

    static String teams(Direction direction) {
        return overall(direction) + ".teams";
    }

    static String split(Direction direction, String point) {
        return overall(direction) + ".split-" + PathSafe.of(point);
    }
}
