package org.backstretch.results.projection;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Told;
import org.backstretch.results.database.Database;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class ProjectionTest {
    @Inject
    RegistrationFacts reader;

    @Inject
    Database database;

    @Test
    void a_record_that_cannot_be_read_goes_to_the_dead_letters_and_the_reader_goes_on() {
        var club = Ids.next();
        var poison = "{\"id\": \"no id, " + club + "\"}";

        try (var registration = new Teller()) {
            registration.tellPoison(Topics.ENTRIES, "entry", poison);
            registration.tell(new ClubFact(club, 1, "Fife AC"));
        }

        await().atMost(20, SECONDS).until(() -> clubs(club).equals(List.of("Fife AC 1")));
        await().atMost(20, SECONDS).until(() -> deadLetters().contains(poison));
    }

    @Test
    void facts_told_twice_and_in_any_order_end_in_the_newest() {
        var club = Ids.next();
        var facts = new ArrayList<Fact>();
        for (int revision = 1; revision <= 20; revision++) {
            facts.add(new ClubFact(club, revision, "name"));
            facts.add(new ClubFact(club, revision, "name"));
        }
        Collections.shuffle(facts, new Random(3));

        facts.forEach(fact -> reader.apply(List.of(fact)));
        reader.apply(facts);

        assertEquals(List.of("name 20"), clubs(club));
    }

    @Test
    void the_projection_can_be_dropped_and_read_again() {
        var club = Ids.next();
        try (var registration = new Teller()) {
            registration.tell(new ClubFact(club, 1, "Old"), new ClubFact(club, 2, "Fife AC"));
        }
        await().atMost(20, SECONDS).until(() -> clubs(club).equals(List.of("Fife AC 2")));

        database.update("delete from known_club where id = ?", club);
        reader.apply(Told.of(Topics.CLUBS, club));

        assertEquals(List.of("Fife AC 2"), clubs(club));
    }

    private List<String> clubs(UUID id) {
        return database.query(
                "select name, revision from known_club where id = ?",
                row -> row.text("name") + " " + row.number("revision"),
                id);
    }

    private static List<String> deadLetters() {
        return Told.records(Topics.deadLetters(RegistrationFacts.READER, Topics.ENTRIES)).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
