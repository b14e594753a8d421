package org.backstretch.bench.entry;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.backstretch.bench.measure.Times;
import org.backstretch.bench.measure.Venue;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.door.Patience;

/** A race whose places its organizer gives away through the front door, several at a time. */
final class WantedRace {
    private static final int AT_A_TIME = 8;
    private static final String API = "/api/registration";

    private final FrontDoor organizer;
    private final String entries;
    private final AtomicInteger bib = new AtomicInteger();
    private Times times = new Times();

    private WantedRace(FrontDoor organizer, String race) {
        this.organizer = organizer;
        this.entries = API + "/races/" + race + "/entries";
    }

    static WantedRace open(Venue venue, int places) {
        var stack = venue.stack();
        var organizer = new FrontDoor(stack.frontDoor(), stack.organizer(), Patience.ofTwoMinutes(venue::say));
        var event = id(
                organizer,
                "/events",
                Map.of(
                        "name", "Bench",
                        "place", "Here",
                        "country", "GB",
                        "firstDay", "2035-06-01",
                        "zone", "Europe/London"));
        var race = id(
                organizer,
                "/events/" + event + "/races",
                Map.of(
                        "name",
                        "Mile",
                        "discipline",
                        "MILER",
                        "capacity",
                        places,
                        "plannedStart",
                        "2035-06-01T17:00:00Z"));
        return new WantedRace(organizer, race);
    }

    private static String id(FrontDoor organizer, String path, Object body) {
        return organizer.post(API + path, body).orRefused().json().get("id").asText();
    }

    /** Entries per second. What the round before took is forgotten: the last round's times are those of a warm service. */
    double accepted(int count) throws InterruptedException, ExecutionException {
        times = new Times();
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            var asked = IntStream.range(0, count)
                    .<Future<?>>mapToObj(any -> threads.submit(this::enter))
                    .toList();
            for (var each : asked) {
                each.get();
            }
        }
        return count * 1e9 / (System.nanoTime() - begin);
    }

    private void enter() {
        var begin = System.nanoTime();
        organizer
                .post(
                        entries,
                        Map.of(
                                "givenName",
                                "Uma",
                                "familyName",
                                "Castell",
                                "sex",
                                "F",
                                "bib",
                                Integer.toString(bib.incrementAndGet())))
                .orRefused();
        add(System.nanoTime() - begin);
    }

    private synchronized void add(long nanos) {
        times.add(nanos);
    }

    synchronized Times times() {
        return times;
    }
}
