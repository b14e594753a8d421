package org.backstretch.leaderboards.stream;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Somebody who watches a board as a browser does. */
final class Spectator implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One event of the stream. */
    record Event(String name, String id, String text) {
        JsonPath data() {
            return new JsonPath(text);
        }

        Change change() throws IOException {
            return JSON.readValue(text, Change.class);
        }

        Snapshot snapshot() throws IOException {
            return JSON.readValue(text, Snapshot.class);
        }
    }

    final AtomicInteger heartbeats = new AtomicInteger();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final HttpResponse<Stream<String>> response;
    private final Thread thread;

    private Spectator(HttpResponse<Stream<String>> response) {
        this.response = response;
        this.thread = Thread.ofVirtual().start(this::read);
    }

    /** The address of something below the boards, in the tests' own server. */
    static URI board(String path) {
        return URI.create("http://localhost:" + RestAssured.port + "/api/leaderboards/boards/" + path);
    }

    static Spectator of(URI board) throws IOException, InterruptedException {
        return new Spectator(HTTP.send(request(board).build(), HttpResponse.BodyHandlers.ofLines()));
    }

    static Spectator back(URI board, String lastEvent) throws IOException, InterruptedException {
        var request = request(board).header("Last-Event-ID", lastEvent).build();
        return new Spectator(HTTP.send(request, HttpResponse.BodyHandlers.ofLines()));
    }

    static Spectator as(URI board, String token) throws IOException, InterruptedException {
        var request = request(board).header("Authorization", "Bearer " + token).build();
        return new Spectator(HTTP.send(request, HttpResponse.BodyHandlers.ofLines()));
    }

    private static HttpRequest.Builder request(URI board) {
        return HttpRequest.newBuilder(board).header("Accept", "text/event-stream");
    }

    private void read() {
        var fields = new HashMap<String, String>();
        try (var lines = response.body()) {
            lines.forEach(line -> take(line, fields));
        } catch (RuntimeException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(String line, Map<String, String> fields) {
        if (line.startsWith(":")) {
            heartbeats.incrementAndGet();
        } else if (!line.isEmpty()) {
            var field = line.split(": ", 2);
            fields.put(field[0], field[1]);
        } else if (!fields.isEmpty()) {
            events.add(new Event(
                    requireNonNull(fields.get("event")),
                    requireNonNull(fields.get("id")),
                    requireNonNull(fields.get("data"))));
            fields.clear();
        }
    }

    HttpResponse<Stream<String>> response() {
        return response;
    }

    Event next() throws InterruptedException {
        return requireNonNull(events.poll(20, SECONDS), "no event came");
    }

    boolean hasNothingNew() {
        return events.isEmpty();
    }

    boolean hasEnded() throws InterruptedException {
        return thread.join(Duration.ofSeconds(10));
    }

    @Override
    public void close() {
        response.body().close();
    }
}
