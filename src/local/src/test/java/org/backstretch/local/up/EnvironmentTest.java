package org.backstretch.local.up;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {
    @TempDir
    Path folder;

    @Test
    void a_service_learns_where_everything_is() {
        var environment = new Environment(settings(new FrontDoor(Optional.empty(), 9000, Optional.empty())));

        var results = environment.withDatabase("results", Use.RESULTS, Use.RESULTS_MANAGEMENT);

        assertEquals("127.0.0.1", results.get("QUARKUS_HTTP_HOST"));
        assertEquals("9002", results.get("QUARKUS_HTTP_PORT"));
        assertEquals("9012", results.get("QUARKUS_MANAGEMENT_PORT"));
        assertEquals("jdbc:postgresql://127.0.0.1:9005/results", results.get("QUARKUS_DATASOURCE_JDBC_URL"));
        assertEquals("127.0.0.1:9006", results.get("KAFKA_BOOTSTRAP_SERVERS"));
        assertEquals("http://127.0.0.1:9004/auth/realms/backstretch", results.get("QUARKUS_OIDC_AUTH_SERVER_URL"));
        assertEquals("http://localhost:9000/auth/realms/backstretch", results.get("QUARKUS_OIDC_TOKEN_ISSUER"));
    }

    @Test
    void files_of_events_are_kept_beside_the_rest() {
        var results = new Environment(settings(new FrontDoor(Optional.empty(), 9000, Optional.empty()))).results();

        assertEquals(folder.resolve("event-files").toString(), results.get(Environment.EVENT_FILES));
        assertEquals("9002", results.get("QUARKUS_HTTP_PORT"));
    }

    @Test
    void without_a_host_everything_stays_on_this_machine() {
        var environment = new Environment(settings(new FrontDoor(Optional.empty(), 9000, Optional.empty())));

        var portal = environment.portal();

        assertEquals("127.0.0.1", portal.get("QUARKUS_HTTP_HOST"));
        assertEquals("http://localhost:9000", portal.get("BACKSTRETCH_FRONT_DOOR"));
    }

    @Test
    void a_host_opens_the_front_door_and_nothing_else() {
        var environment = new Environment(settings(new FrontDoor(Optional.of("laptop.local"), 9000, Optional.empty())));

        var portal = environment.portal();

        assertEquals("0.0.0.0", portal.get("QUARKUS_HTTP_HOST"));
        assertEquals("127.0.0.1", portal.get("QUARKUS_MANAGEMENT_HOST"));
        assertEquals("http://laptop.local:9000", portal.get("BACKSTRETCH_FRONT_DOOR"));
        assertEquals(
                "127.0.0.1",
                environment
                        .withDatabase("results", Use.RESULTS, Use.RESULTS_MANAGEMENT)
                        .get("QUARKUS_HTTP_HOST"));
    }

    @Test
    void a_certificate_closes_the_plain_door() throws IOException {
        var chain = Files.createFile(folder.resolve("chain.pem"));
        var key = Files.createFile(folder.resolve("key.pem"));
        var certificate = new FrontDoor.Certificate(chain, key);

        var portal = new Environment(
                        settings(new FrontDoor(Optional.of("laptop.local"), 9000, Optional.of(certificate))))
                .portal();

        assertEquals("https://laptop.local:9000", portal.get("BACKSTRETCH_FRONT_DOOR"));
        assertEquals("9000", portal.get("QUARKUS_HTTP_SSL_PORT"));
        assertEquals("disabled", portal.get("QUARKUS_HTTP_INSECURE_REQUESTS"));
        assertFalse(portal.containsKey("QUARKUS_HTTP_PORT"));
    }

    @Test
    void a_certificate_that_is_not_there_is_said_to_be_missing() {
        var nowhere = folder.resolve("nowhere.pem");

        assertThrows(Trouble.class, () -> new FrontDoor.Certificate(nowhere, nowhere));
    }

    private Settings settings(FrontDoor frontDoor) {
        return new Settings(new Checkout(folder), new DataFolder(folder), frontDoor, true);
    }
}
