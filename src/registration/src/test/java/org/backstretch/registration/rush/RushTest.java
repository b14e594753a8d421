package org.backstretch.registration.rush;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Crowd;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

/** More people than there are connections want into one race, and it takes a while. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class RushTest {
    private static final int PEOPLE = 60;

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry meters;

    @Test
    void who_waits_for_a_place_keeps_nobody_else_waiting_and_gets_an_answer() throws Exception {
        var crowd = Crowd.before(10);
        var other = Meet.open();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> asked;
            try (var slow = database.getConnection()) {
                slow.setAutoCommit(false);
                lock(slow, crowd.meet().race());
                asked = IntStream.range(0, PEOPLE)
                        .mapToObj(number -> CompletableFuture.supplyAsync(
                                () -> crowd.enter("Runner " + number).statusCode(), threads))
                        .toList();
                await().until(() -> gauge("waiting") == PEOPLE - 3);

                Asking.nobody().get(crowd.race()).then().statusCode(200);
                Asking.nobody().get(crowd.race() + "/waiting-list").then().statusCode(200);
                other.enter(Map.of());
                assertEquals(0, asked.stream().filter(CompletableFuture::isDone).count());
                slow.rollback();
            }

            assertEquals(
                    Map.of(201, (long) PEOPLE),
                    asked.stream().map(CompletableFuture::join).collect(groupingBy(status -> status, counting())));
        }
        assertEquals(0, gauge("races"));
    }

    @Test
    void an_entry_that_is_not_there_is_still_not_there() {
        Asking.runner()
                .says(Map.of())
                .put("/entries/" + UUID.randomUUID() + "/withdrawal")
                .then()
                .statusCode(404);
    }

    private double gauge(String name) {
        return meters.get("backstretch.rush." + name).gauge().value();
    }

    private static void lock(Connection slow, UUID race) throws SQLException {
        try (var statement = slow.prepareStatement("select 1 from race where id = ? for update")) {
            statement.setObject(1, race);
            statement.executeQuery();
        }
    }
}
