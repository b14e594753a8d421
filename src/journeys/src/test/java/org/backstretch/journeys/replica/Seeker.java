package org.backstretch.journeys.replica;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who was never there before and wants into a race. Told that too many are at the door she comes again, with the
 * same key, and counts as one.
 *
 * @param entries where she asks
 */
record Seeker(URI entries, String token, UUID key) {
    static final int TOO_MANY = 429;

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** All that she is answered; the last is what became of her. */
    List<Integer> enter() {
        var answers = new ArrayList<Integer>();
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(5))
                .atMost(PATIENCE)
                .until(() -> {
                    answers.add(ask());
                    return answers.getLast() != TOO_MANY;
                });
        return answers;
    }

    private int ask() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(entries)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString("{\"forMe\":true,\"sex\":\"F\",\"birthDate\":\"1991-05-05\"}", UTF_8))
                .build();
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    }
}
