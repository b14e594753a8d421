package org.backstretch.portal.ranking;

import java.util.regex.Pattern;
import org.backstretch.portal.leaderboards.BoardLine;
import org.backstretch.portal.leaderboards.HeldRecord;

/**
 * Who is ranked on a board, and of when.
 *
 * @param sex F, M or X
 * @param category empty for all
 * @param season a year, or all
 */
public record View(String sex, String category, String season) {
    static final String ALL_TIME = "all";
    private static final Pattern SPELLED = Pattern.compile("~(\\p{XDigit}{2})");

    /** Of a ranking such as ranking-5KR-backward.F.F35.2027; one of all categories names none. */
    static View ofRanking(BoardLine line) {
        var parts = line.key().split("\\.");
        return new View(parts[0], parts.length > 2 ? parts[1] : "", parts[parts.length - 1]);
    }

    /** Of records such as records-5KR-backward.F.F35. */
    public static View ofRecord(HeldRecord held) {
        var parts = held.board().split("\\.");
        return new View(parts[1], parts.length > 2 ? parts[2] : "", ALL_TIME);
    }

    /** 45~2b is 45+. */
    public static String spelledOut(String category) {
        return SPELLED.matcher(category)
                .replaceAll(spelled -> String.valueOf((char) Integer.parseInt(spelled.group(1), 16)));
    }

    public boolean isOfAllTime() {
        return season.equals(ALL_TIME);
    }

    View withCategory(String other) {
        return new View(sex, other, season);
    }

    View withSeason(String other) {
        return new View(sex, category, other);
    }
}
