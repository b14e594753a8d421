package org.backstretch.bench.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.backstretch.bench.measure.Times;
import org.backstretch.bench.watch.Watchers;

/** From the instant at which somebody was due to cross until whoever watches read of a place for them. */
final class Sightings implements Watchers.Listener {
    private static final Pattern PLACED =
            Pattern.compile("\"competitorId\":\"([0-9a-f-]{36})\",(?:\"from\":\\d+,)?\"to\":\\d+");

    private final Map<String, Long> dueByCompetitor = new ConcurrentHashMap<>();
    private volatile Times times = new Times();

    void due(UUID competitor, long nanoTime) {
        dueByCompetitor.put(competitor.toString(), nanoTime);
    }

    @Override
    public void heard(Buffer frame) {
        var now = System.nanoTime();
        PLACED.matcher(frame.toString(UTF_8)).results().forEach(found -> {
            var due = dueByCompetitor.remove(found.group(1));
            if (due != null) {
                times.add(now - due);
            }
        });
    }

    /** How many nobody has read of. */
    int missing() {
        return dueByCompetitor.size();
    }

    /** What was measured since this was asked last. */
    Times taken() {
        var taken = times;
        times = new Times();
        return taken;
    }
}
