package org.backstretch.bench.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.backstretch.local.replay.door.FrontDoor;

/** One race whose runners cross at a steady pace while one watcher reads the board's stream. */
final class LiveRace {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REGISTRATION = "/api/registration";
    private static final String RESULTS = "/api/results";

    private final FrontDoor organizer;
    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int runners;
    private final UUID event = UUID.randomUUID();
    private final UUID race = UUID.randomUUID();
    private final Times times = new Times();

    LiveRace(FrontDoor organizer, int runners) {
        this.organizer = organizer;
        this.address = organizer.address();
        this.runners = runners;
    }

    URI board() {
        return address.resolve("/api/leaderboards/boards/" + race + ".backward");
    }

    void prepare() {
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        organizer
                .put(
                        REGISTRATION + "/events/" + event,
                        Map.of(
                                "name",
                                "Bench",
                                "place",
                                "Here",
                                "country",
                                "DE",
                                "zone",
                                "UTC",
                                "firstDay",
                                today,
                                "lastDay",
                                today))
                .orRefused();
        var made = organizer
                .put(
                        REGISTRATION + "/races/" + race,
                        Map.of(
                                "eventId", event,
                                "name", "5 km",
                                "discipline", "5KR",
                                "directions", List.of("BACKWARD"),
                                "timing", "TRANSPONDER",
                                "ruleSet", "HOUSE",
                                "waves", List.of(Map.of("name", "Wave 1", "plannedStart", gun().toString()))))
                .orRefused()
                .json();
        organizer.put(REGISTRATION + "/events/" + event + "/opening").orRefused();
        enter();
        var wave = made.get("waves").get(0).get("id").asText();
        organizer
                .put(RESULTS + "/races/" + race + "/waves/" + wave + "/start", Map.of("at", gun().toString()))
                .orRefused();
    }

    private static Instant gun() {
        return Instant.now().truncatedTo(ChronoUnit.HOURS).minus(1, ChronoUnit.HOURS);
    }

    private void enter() {
        var csv = new StringBuilder("bib,given_name,family_name,sex,club\n");
        for (int bib = 1; bib <= runners; bib++) {
            csv.append("%d,Runner,N%d,%s,Club %d\n".formatted(bib, bib, bib % 2 == 0 ? "F" : "M", bib % 20));
        }
        var imports = REGISTRATION + "/races/" + race + "/entry-imports";
        var report = organizer.postCsv(imports, csv.toString()).orRefused().json();
        organizer
                .put(imports + "/" + report.get("id").asText() + "/confirmation")
                .orRefused();
    }

    /** From the instant at which a runner was due to cross until a watcher read of it; open loop. */
    Times run(int perSecond) throws InterruptedException {
        var entries = entriesByBib();
        var due = new ConcurrentHashMap<String, Long>();
        var watching = new CountDownLatch(1);
        var seen = new CountDownLatch(entries.size());
        Thread.ofVirtual().start(() -> watch(due, watching, seen));
        watching.await();

        var code = organizer
                .post(RESULTS + "/events/" + event + "/devices", Map.of("name", "Bench", "kind", "TIMING"))
                .orRefused()
                .json()
                .get("code")
                .asText();
        var device = UUID.randomUUID();
        var begin = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        long sequence = 0;
        for (var entry : entries.entrySet()) {
            var at = begin + sequence++ * TimeUnit.SECONDS.toNanos(1) / perSecond;
            waitUntil(at);
            due.put(entry.getValue(), at);
            var crossing = crossing(code, device, sequence, entry.getKey());
            Thread.ofVirtual().start(() -> post(crossing));
        }
        if (!seen.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(seen.getCount() + " runners never appeared on the board");
        }
        return times;
    }

    private Map<String, String> entriesByBib() {
        var entries = new LinkedHashMap<String, String>();
        for (var row : organizer.all(REGISTRATION + "/races/" + race + "/start-list", "items", JsonNode.class)) {
            entries.put(row.get("bib").asText(), row.get("entryId").asText());
        }
        return entries;
    }

    private void watch(Map<String, Long> due, CountDownLatch watching, CountDownLatch seen) {
        var request = HttpRequest.newBuilder(URI.create(board() + "/stream")).build();
        try (var lines = client.send(request, BodyHandlers.ofLines()).body()) {
            lines.filter(line -> line.startsWith("data:")).forEach(line -> {
                var now = System.nanoTime();
                watching.countDown();
                for (var move : read(line.substring("data:".length())).path("moved")) {
                    var since = due.remove(move.get("competitorId").asText());
                    if (since != null) {
                        times.add(now - since);
                        seen.countDown();
                    }
                }
            });
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void waitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private HttpRequest crossing(String code, UUID device, long sequence, String bib) {
        var body = Map.of(
                "device",
                device,
                "bootId",
                "bench",
                "crossings",
                List.of(Map.of(
                        "sequence",
                        sequence,
                        "at",
                        Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
                        "monotonicMillis",
                        System.nanoTime() / 1_000_000,
                        "point",
                        "FINISH",
                        "bib",
                        bib)));
        try {
            return HttpRequest.newBuilder(address.resolve(RESULTS + "/races/" + race + "/crossings"))
                    .header("Authorization", "Device " + code)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void post(HttpRequest crossing) {
        try {
            var answer = client.send(crossing, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("A crossing was refused: " + answer.body());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
