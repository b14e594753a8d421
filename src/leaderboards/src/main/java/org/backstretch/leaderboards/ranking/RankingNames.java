package org.backstretch.leaderboards.ranking;

import org.backstretch.athletics.Sex;
import org.backstretch.leaderboards.mark.Field;

/** How the boards of a field are called. */
public final class RankingNames {
    private RankingNames() {}

    /** The owner of a field's rankings, such as ranking-5KR-backward. */
    public static String ranking(Field field) {
        return "ranking-" + field.slug();
    }

    /** The owner of a field's records, such as records-5KR-backward. */
    public static String records(Field field) {
        return "records-" + field.slug();
    }

    /** Whether a view of either is of that sex. */
    public static boolean isOf(Sex sex, String view) {
        return view.equals(sex.name()) || view.startsWith(sex.name() + ".");
    }
}
