package org.backstretch.registration.failure;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class BrokerOutageTest {

    @Test
    void people_go_on_entering_while_the_broker_does_not_answer_and_every_fact_arrives_in_the_end() throws IOException {
        var meet = Meet.open();
        var broker = broker();

        signal(broker, "STOP");
        var entries = IntStream.range(0, 5)
                .mapToObj(i -> meet.enter(Map.of("bib", "" + (i + 1))))
                .toList();
        signal(broker, "CONT");

        for (var entry : entries) {
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> !Told.of(Topics.ENTRIES, entry).isEmpty());
            assertEquals(entry, Told.of(Topics.ENTRIES, entry).getLast().id());
        }
    }

    /** The broker of these tests is the only Java among the children of this one; the others are PostgreSQL's. */
    private static ProcessHandle broker() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    private static void signal(ProcessHandle process, String name) throws IOException {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .onExit()
                .join();
        assertEquals(0, kill.exitValue());
    }
}
