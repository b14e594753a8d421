package org.backstretch.bench.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingLong;

import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.backstretch.bench.measure.Times;

/** From the instant at which a change was due until each who watches had read of it. */
final class Delays implements Watchers.Listener {
    private static final Pattern COMPETITOR = Pattern.compile("\"competitorId\":\"([0-9a-f-]{36})\"");
    private static final int HEAD = 120;

    /**
     * An event and how many have read it.
     *
     * @param due when the first change it tells of was due; 0 where it tells of none, such as the board at the beginning
     */
    private record Event(long due, LongAdder heard) {}

    private final Map<String, Long> dueByCompetitor = new ConcurrentHashMap<>();
    private final Map<String, Event> events = new ConcurrentHashMap<>();
    private final Times times = new Times();

    void due(UUID competitor, long nanoTime) {
        dueByCompetitor.put(competitor.toString(), nanoTime);
    }

    @Override
    public void heard(Buffer frame) {
        var now = System.nanoTime();
        var event = events.computeIfAbsent(id(frame), id -> new Event(firstDue(frame), new LongAdder()));
        event.heard().increment();
        if (event.due() > 0) {
            times.add(now - event.due());
        }
    }

    /** The line that begins with id. */
    private static String id(Buffer frame) {
        var head = frame.getString(0, Math.min(HEAD, frame.length()), UTF_8.name());
        var begin = head.indexOf("id: ");
        var end = head.indexOf('\n', begin);
        return begin < 0 || end < 0 ? head : head.substring(begin, end);
    }

    private long firstDue(Buffer frame) {
        if (dueByCompetitor.isEmpty()) {
            return 0;
        }
        return COMPETITOR
                .matcher(frame.toString(UTF_8))
                .results()
                .mapToLong(found -> {
                    var due = dueByCompetitor.remove(found.group(1));
                    return due == null ? 0 : due;
                })
                .filter(due -> due > 0)
                .min()
                .orElse(0);
    }

    /** How many changes nobody has read of. */
    int unheard() {
        return dueByCompetitor.size();
    }

    /** How many have read the newest event. */
    long upToDate() {
        return events.values().stream()
                .max(comparingLong(Event::due))
                .map(newest -> newest.heard().sum())
                .orElse(0L);
    }

    Times times() {
        return times;
    }
}
