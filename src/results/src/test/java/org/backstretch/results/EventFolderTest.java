package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.testing.Teller;
import org.backstretch.results.database.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Once a list is printed, a file of all that led to it lies on the disk. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventFolderTest {
    @ConfigProperty(name = "backstretch.event-files.folder")
    Path folder;

    @Inject
    Database database;

    @Inject
    MeterRegistry metrics;

    private Teller registration;

    @BeforeAll
    void open() {
        registration = new Teller();
    }

    @AfterAll
    void close() {
        registration.close();
    }

    private Meet ran() {
        var meet = new Meet(registration).with("1", "2");
        meet.start(Meet.GUN);
        meet.tap("1", "PT25M");
        return meet;
    }

    private List<Path> files(Meet meet) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains(meet.event.toString()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private WrittenFile onlyFile(Meet meet) {
        try {
            var files = files(meet);
            assertEquals(1, files.size());
            return WrittenFile.of(Files.readAllBytes(files.getFirst()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitVersions(Meet meet, int count) {
        await().atMost(20, SECONDS)
                .ignoreExceptions()
                .until(() -> onlyFile(meet).rows("results/publication.jsonl").size() == count);
    }

    private long due(Meet meet) {
        return database.query(
                        "select asked - written as due from event_file where event_id = ?",
                        row -> row.number("due"),
                        meet.event)
                .getFirst();
    }

    @Test
    void it_is_written_after_a_publication_and_after_a_correction() {
        var meet = ran();
        assertEquals(List.of(), files(meet));

        meet.publish("OFFICIAL").then().statusCode(200);
        awaitVersions(meet, 1);
        meet.publish(Map.of("status", "OFFICIAL", "note", "A word was missing"))
                .then()
                .statusCode(200);
        awaitVersions(meet, 2);

        assertEquals(
                "night-of-the-backs-" + meet.event + ".backstretch.zip",
                files(meet).getFirst().getFileName().toString());
        assertEquals(1, onlyFile(meet).rows("results/crossing.jsonl").size());
        await().atMost(20, SECONDS).until(() -> due(meet) == 0);
    }

    @Test
    void an_event_that_was_renamed_has_one_file_under_its_new_name() {
        var meet = ran();
        meet.publish("PROVISIONAL").then().statusCode(200);
        awaitVersions(meet, 1);
        var event = meet.eventFact();
        registration.tell(new EventFact(
                event.id(),
                Meet.next(),
                "Straße & Größe!",
                event.place(),
                event.country(),
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 21),
                event.zone(),
                event.status(),
                event.organizer(),
                event.officials()));
        await().atMost(20, SECONDS)
                .until(() -> database.query(
                                "select fact ->> 'name' as name from known_event where id = ?",
                                row -> row.text("name"),
                                meet.event)
                        .getFirst()
                        .startsWith("Stra"));

        meet.publish("OFFICIAL").then().statusCode(200);

        awaitVersions(meet, 2);
        assertTrue(files(meet).getFirst().getFileName().toString().startsWith("strasse-grosse-"));
    }

    @Test
    void a_folder_that_cannot_be_written_disturbs_no_publication_and_heals() throws IOException {
        var meet = ran();
        var aside = folder.resolveSibling("event-files-aside");
        if (Files.exists(folder)) {
            Files.move(folder, aside);
        }
        Files.createFile(folder);
        try {
            meet.publish("OFFICIAL").then().statusCode(200);
            await().during(3, SECONDS).atMost(10, SECONDS).until(() -> due(meet) == 1);
            assertTrue(waiting() > 0);
        } finally {
            Files.delete(folder);
            if (Files.exists(aside)) {
                Files.move(aside, folder);
            }
        }

        awaitVersions(meet, 1);
        await().atMost(20, SECONDS).until(() -> due(meet) == 0 && waiting() == 0);
    }

    private double waiting() {
        return metrics.get("backstretch.event.files.due").gauge().value();
    }
}
