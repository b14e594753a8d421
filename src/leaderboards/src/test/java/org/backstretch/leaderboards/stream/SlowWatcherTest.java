package org.backstretch.leaderboards.stream;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.leaderboards.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class SlowWatcherTest {
    private static final int RUNNERS = 150;

    /** More than any socket's buffers hold: each round changes every row, and each row is large. */
    private static final long ENOUGH_BYTES = 12_000_000;

    private static final int SLOWEST = 2_000_000;

    private final Meet meet = new Meet();
    private final List<UUID> runners = Stream.generate(Ids::next).limit(RUNNERS).toList();

    private void race(Teller teller) {
        teller.tell(meet.event(EventFact.Status.OPEN), meet.race());
        // As many as the public name may have: the frames shall be large.
        runners.forEach(runner -> teller.tell(meet.named(runner, "Maximiliana-Theodora ".repeat(12))));
        await().ignoreExceptions()
                .untilAsserted(() -> given().get(Spectator.board(meet.race + ".backward"))
                        .then()
                        .body("total", equalTo(RUNNERS)));
    }

    /** Everybody has another time: the first of them tells which round it was. */
    private void round(Teller teller, int round) {
        for (int i = 0; i < RUNNERS; i++) {
            teller.tell(meet.finish(runners.get(i), SLOWEST - round + (i == 0 ? 0 : i * 1_000L), 0));
        }
    }

    @Test
    void who_reads_slowly_skips_to_the_newest_and_nobody_else_notices() throws Exception {
        try (var teller = new Teller();
                var socket = new Socket()) {
            race(teller);
            socket.setReceiveBufferSize(4_096);
            open(socket);

            var rounds = 0;
            var events = 0;
            try (var quick = Spectator.of(Spectator.board(meet.race + ".backward/stream"))) {
                for (long bytes = quick.next().text().length(); bytes < ENOUGH_BYTES; ) {
                    round(teller, ++rounds);
                    for (var seen = false; !seen; ) {
                        var event = quick.next();
                        bytes += event.text().length();
                        events++;
                        seen = event.text().contains("\"millis\":" + (SLOWEST - rounds));
                    }
                }
            }

            var late = readUntil(socket, "\"millis\":" + (SLOWEST - rounds));
            assertTrue(late < events, "saw " + late + " of " + events);
        }
    }

    private void open(Socket socket) throws IOException {
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        var request = "GET /api/leaderboards/boards/%s.backward/stream HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.formatted(meet.race).getBytes(UTF_8));
        socket.setSoTimeout(20_000);
    }

    /** How many events came until the one that says this. */
    private static int readUntil(Socket socket, String content) throws IOException {
        var events = 0;
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            events += line.startsWith("data:") ? 1 : 0;
            if (line.contains(content)) {
                return events;
            }
        }
        throw new AssertionError("the stream ended");
    }
}
