package org.backstretch.leaderboards.race;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact;
import org.backstretch.leaderboards.board.PathSafe;
import org.jspecify.annotations.Nullable;

/** The names of the views that an entry stands in; made once for all who stand in the same. */
final class Views {
    private final Map<Among, List<String>> known = new HashMap<>();

    private record Among(
            Direction direction,
            Sex sex,
            @Nullable String category,
            @Nullable UUID club) {}

    List<String> of(EntryFact entry) {
        var among = new Among(entry.direction(), entry.sex(), entry.category(), entry.clubId());
        return known.computeIfAbsent(among, Views::of);
    }

    private static List<String> of(Among among) {
        var direction = among.direction();
        return Stream.of(
                        Stream.of(overall(direction)),
                        Stream.of(sex(direction, among.sex())),
                        Stream.ofNullable(among.category()).map(code -> category(direction, code)),
                        Stream.ofNullable(among.club()).map(club -> club(direction, club)))
                .flatMap(each -> each)
                .toList();
    }

    static String overall(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    static String sex(Direction direction, Sex sex) {
        return overall(direction) + ".sex-" + sex;
    }

    static String category(Direction direction, String code) {
        return overall(direction) + ".category-" + PathSafe.of(code);
    }

    static String club(Direction direction, UUID club) {
        return overall(direction) + ".club-" + club;
    }

    static String teams(Direction direction) {
        return overall(direction) + ".teams";
    }

    static String split(Direction direction, String point) {
        return overall(direction) + ".split-" + PathSafe.of(point);
    }
}
