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
import java.util.UUID;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.leaderboards.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class SlowWatcherTest {
    private static final int RUNNERS = 250;
    private static final int CHANGES = 150;
    private static final long SLOWEST = 2_000_000;

    private final Meet meet = new Meet();
    private final UUID leader = Ids.next();

    /** Everybody has finished, so that a better time of the first changes everybody's gap: the largest of changes. */
    private void race(Teller teller) {
        teller.tell(meet.event(EventFact.Status.OPEN), meet.race(), entry(leader));
        for (int i = 1; i < RUNNERS; i++) {
            var runner = Ids.next();
            teller.tell(entry(runner), meet.finish(runner, SLOWEST + i, 0));
        }
        teller.tell(meet.finish(leader, SLOWEST, 0));
        await().ignoreExceptions()
                .untilAsserted(() -> given().get(Spectator.board(meet.race + ".backward"))
                        .then()
                        .body("finished", equalTo(RUNNERS)));
    }

    private Fact entry(UUID id) {
        // As many as the public name may have: the frames shall be large.
        return meet.named(id, "Maximiliana-Theodora ".repeat(12));
    }

    @Test
    void who_reads_slowly_skips_to_the_newest_and_nobody_else_notices() throws Exception {
        try (var teller = new Teller();
                var socket = new Socket()) {
            race(teller);
            socket.setReceiveBufferSize(4_096);
            open(socket);

            try (var quick = Spectator.of(Spectator.board(meet.race + ".backward/stream"))) {
                quick.next();
                for (int change = 1; change <= CHANGES; change++) {
                    teller.tell(meet.finish(leader, SLOWEST - change, 0));
                    quick.next();
                }
            }

            var seen = readUntil(socket, "\"millis\":" + (SLOWEST - CHANGES));
            assertTrue(seen < CHANGES, "saw " + seen + " of " + CHANGES);
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
