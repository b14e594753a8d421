package org.backstretch.registration.person;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class MeTest {
    private static final Map<String, ?> GROWN_UP = Map.of(
            "givenName", "Ada", "familyName", "Reyes", "sex", "F", "birthDate", "1990-04-12", "clubName", "Fife AC");

    @Test
    void the_first_call_makes_the_person_once_however_often_it_is_made_at_once() {
        var runner = Asking.runner();

        var people = Parallel.ask(
                10,
                i -> runner.asks().get("/me").then().statusCode(200).extract().<String>path("id"));

        assertEquals(1, people.stream().distinct().count());
        runner.asks()
                .get("/me")
                .then()
                .body("givenName", equalTo("Ada"))
                .body("email", equalTo(runner.email()))
                .body("publicNameStyle", equalTo("FULL"))
                .body("roles", contains("runner"));
        Asking.admin().asks().get("/me").then().body("roles", contains("runner", "organizer", "admin"));
    }

    @Test
    void clubs_are_found_or_founded_by_name() {
        var one = Asking.runner();
        var other = Asking.runner();
        var name = "Retro " + UUID.randomUUID();

        String club = one.says(withClub(name))
                .put("/me")
                .then()
                .body("clubName", equalTo(name))
                .extract()
                .path("clubId");
        String same = other.says(withClub("  " + name.toUpperCase(Locale.ROOT)))
                .put("/me")
                .path("clubId");

        assertEquals(club, same);
        Asking.nobody().get("/clubs?search=" + name.substring(0, 20)).then().body("items.name", contains(name));
        await().until(() -> Told.of(Topics.CLUBS, UUID.fromString(club)).size() == 1);
    }

    @Test
    void what_is_told_of_a_person_holds_neither_birth_date_nor_address() {
        var runner = Asking.runner();
        var id = UUID.fromString(runner.says(GROWN_UP)
                .put("/me")
                .then()
                .statusCode(200)
                .extract()
                .path("id"));

        await().until(() -> Told.of(Topics.PEOPLE, id).size() == 2);

        assertEquals("Ada Reyes", ((PersonFact) Told.of(Topics.PEOPLE, id).getLast()).publicName());
        var told = Told.records(Topics.PEOPLE).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .filter(json -> json.contains(id.toString()))
                .toList();
        assertFalse(told.toString().contains("1990"), told.toString());
        assertFalse(told.toString().contains("example.org"), told.toString());
    }

    @Test
    void a_chosen_public_name_is_honoured_by_the_entries_too_and_cannot_be_searched_for() {
        var meet = Meet.open();
        var runner = Asking.runner();
        runner.says(GROWN_UP).put("/me");
        runner.says(Map.of("forMe", true)).post(meet.entries()).then().statusCode(201);
        var anonymous = new HashMap<String, Object>(GROWN_UP);
        anonymous.put("publicNameStyle", "ANONYMOUS");

        runner.says(anonymous).put("/me").then().statusCode(200);

        var list = "/races/" + meet.race() + "/start-list";
        Asking.nobody().get(list).then().body("items.name", contains("Anonymous"));
        Asking.nobody().get(list + "?search=reyes").then().body("total", equalTo(0));
        meet.organizer()
                .asks()
                .get(meet.entries() + "?search=reyes")
                .then()
                .body("items.familyName", hasItem("Reyes"))
                .body("items[0].birthDate", notNullValue());
    }

    @Test
    void a_birth_date_in_the_future_is_refused() {
        var born = new HashMap<String, Object>(GROWN_UP);
        born.put("birthDate", "2190-01-01");

        Asking.runner().says(born).put("/me").then().statusCode(400).body("field", equalTo("birthDate"));
    }

    private static Map<String, Object> withClub(String name) {
        return Map.of("givenName", "Ada", "familyName", "Reyes", "clubName", name);
    }

    @Test
    void a_corrected_birth_date_moves_the_category_of_races_ahead_and_not_of_races_that_were_run() {
        var runner = Asking.runner();
        runner.says(GROWN_UP).put("/me").then().statusCode(200);
        var ahead = Meet.open();
        var over = Meet.open(Map.of("plannedStart", "2026-01-10T10:00:00Z"));
        var entered =
                runner.says(Map.of("forMe", true)).post(ahead.entries()).then().statusCode(201);
        var category = entered.extract().<String>path("category");
        var run = runner.says(Map.of("forMe", true))
                .post(over.entries())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var before = runner.asks().get("/entries/" + run).<String>path("category");

        var corrected = new HashMap<String, Object>(GROWN_UP);
        corrected.put("birthDate", "1960-04-12");
        runner.says(corrected).put("/me").then().statusCode(200);

        var id = UUID.fromString(entered.extract().path("id"));
        assertEquals("F35", category);
        runner.asks()
                .get("/entries/" + id)
                .then()
                .body("category", equalTo("F65"))
                .body("birthDate", equalTo("1960-04-12"));
        await().until(() -> ((EntryFact) Told.of(Topics.ENTRIES, id).getLast()).category(), equalTo("F65"));
        runner.asks().get("/entries/" + run).then().body("category", equalTo(before));
    }
}
