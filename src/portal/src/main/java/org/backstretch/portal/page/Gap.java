package org.backstretch.portal.page;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.results.ResultRow;
import org.jspecify.annotations.Nullable;

/** How far behind the leader somebody is, in the precision of the mark beside it: +0:05, +1:02:03, +0.21. */
@TemplateExtension
final class Gap {
    private static final int SECOND = 1_000;
    private static final int HUNDREDTH = 10;

    private Gap() {}

    static String gap(BoardRow row) {
        return of(row.gapMillis(), row.mark());
    }

    static String gap(ResultRow row) {
        return of(row.gapMillis(), row.mark());
    }

    static String of(@Nullable Long millis, @Nullable String mark) {
        if (millis == null || millis <= 0 || mark == null) {
            return "";
        }
        return mark.contains(".") ? hundredths(millis) : seconds(millis);
    }

    private static String seconds(long millis) {
        var all = Math.ceilDiv(millis, SECOND);
        var minutes = all / 60 % 60;
        return all < 3600
                ? String.format(Locale.ROOT, "+%d:%02d", minutes, all % 60)
                : String.format(Locale.ROOT, "+%d:%02d:%02d", all / 3600, minutes, all % 60);
    }

    private static String hundredths(long millis) {
        var all = Math.ceilDiv(millis, HUNDREDTH);
        return all < 6000
                ? String.format(Locale.ROOT, "+%d.%02d", all / 100, all % 100)
                : String.format(Locale.ROOT, "+%d:%02d.%02d", all / 6000, all / 100 % 60, all % 100);
    }
}
