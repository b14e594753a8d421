package org.backstretch.bench.live;

import java.time.Instant;
import java.util.UUID;
import org.backstretch.bench.peer.PlainInsert;
import org.backstretch.bench.stack.CrowdRace;

/**
 * A runner crosses the line: one after the other, five a second.
 *
 * @param runner also the number of the crossing among those of its device
 */
record Stamp(CrowdRace race, int runner) {
    static final long FIRST_MILLIS = 1_500_000;
    private static final long GAP_MILLIS = 200;

    private Instant at() {
        return CrowdRace.GUN.plusMillis(FIRST_MILLIS + monotonicMillis());
    }

    private long monotonicMillis() {
        return GAP_MILLIS * runner;
    }

    private String bib() {
        return Integer.toString(runner + 1);
    }

    UUID entry() {
        return race.runner(runner);
    }

    String json() {
        return """
                {"sequence":%d,"at":"%s","monotonicMillis":%d,"point":"FINISH","bib":"%s"}""".formatted(runner, at(), monotonicMillis(), bib());
    }

    PlainInsert.Row row() {
        return new PlainInsert.Row(race.id(), runner, at(), monotonicMillis(), bib());
    }
}
