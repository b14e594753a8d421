package org.backstretch.portal.page;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.results.ResultRow;
import org.jspecify.annotations.Nullable;

/**
 * How far behind the leader somebody is: the difference of the printed marks, in their precision. +0:05, +1:02:03,
 * +0.21.
 */
@TemplateExtension
public final class Gap {
    private static final int SECOND = 1_000;

    private Gap() {}

    public static String gap(BoardRow row) {
        return of(row.millis(), row.gapMillis(), row.mark());
    }

    public static String gap(ResultRow row) {
        return of(row.millis(), row.gapMillis(), row.mark());
    }

    static String of(@Nullable Long millis, @Nullable Long gap, @Nullable String mark) {
        if (millis == null || gap == null || mark == null || gap <= 0) {
            return "";
        }
        var decimals = mark.contains(".") ? mark.length() - mark.indexOf('.') - 1 : 0;
        var unit = SECOND / (long) Math.pow(10, decimals);
        var units = Math.ceilDiv(millis, unit) - Math.ceilDiv(millis - gap, unit);
        return "+" + text(units * unit, decimals);
    }

    private static String text(long millis, int decimals) {
        var hours = millis / 3_600_000;
        var minutes = millis / 60_000 % 60;
        var seconds = decimals == 0
                ? String.format(Locale.ROOT, "%02d", millis / SECOND % 60)
                : String.format(Locale.ROOT, "%0" + (decimals + 3) + "." + decimals + "f", millis % 60_000 / 1000.0);
        if (hours > 0) {
            return String.format(Locale.ROOT, "%d:%02d:%s", hours, minutes, seconds);
        }
        return minutes == 0 && decimals > 0 ? seconds.replaceFirst("^0(?=\\d)", "") : minutes + ":" + seconds;
    }
}
