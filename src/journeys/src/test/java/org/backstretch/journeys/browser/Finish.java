package org.backstretch.journeys.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What really happened at the line.
 *
 * @param bib as it is typed; empty for a tap without one
 */
record Finish(Instant at, String bib) {
    private static final int FINISHERS = 300;
    private static final Duration CLOSEST = Duration.ofMillis(200);
    private static final long CROWD_MILLIS = 200;
    private static final long GAP_MILLIS = 17_800;

    /**
     * 300 finishers within half an hour, three at a time and five in a second; every thirtieth is not recognised, and three
     * bibs are typed wrong. Each at an odd tenth of a second, away from where marks are rounded.
     */
    static List<Finish> halfAnHour(Instant from) {
        var finishes = new ArrayList<Finish>();
        var at = Instant.ofEpochSecond(from.getEpochSecond()).plusMillis(CLOSEST.toMillis() / 2);
        for (int bib = 1; bib <= FINISHERS; bib++) {
            finishes.add(new Finish(at, typed(bib)));
            at = at.plusMillis(bib % 3 == 0 ? GAP_MILLIS - 2 * CROWD_MILLIS : CROWD_MILLIS);
        }
        return finishes;
    }

    private static String typed(int bib) {
        return switch (bib) {
            case 41 -> "941";
            case 142 -> "1*2";
            case 243 -> "10";
            default -> bib % 30 == 15 ? "" : String.valueOf(bib);
        };
    }
}
