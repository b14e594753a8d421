package org.backstretch.registration.match;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two runners turn out to be one, and two again. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class MatchTest {
    private static final Map<String, Object> UMA = Map.of("birthDate", "1980-02-29");

    private Meet meet;
    private UUID second;

    @BeforeEach
    void an_open_meet_of_two_races() {
        meet = Meet.open();
        second = race("Second");
    }

    @Test
    void entries_of_one_name_and_birth_date_are_likely_the_same_runners() {
        meet.enter(UMA);
        enter(second, Map.of("birthDate", "1980-02-29", "givenName", "UMA"));
        enter(second, Map.of("birthDate", "1980-02-29", "givenName", "Bea", "familyName", "Lind"));
        enter(second, Map.of("birthDate", "1999-01-01"));

        duplicates(meet.organizer())
                .then()
                .statusCode(200)
                .body("size()", equalTo(1))
                .body("[0].likeness", hasItems("SAME_NAME", "SAME_BIRTH_DATE"));
        duplicates(Meet.open().organizer()).then().statusCode(403);
    }

    @Test
    void merged_entries_are_of_one_person_and_parted_they_are_of_nobody_again() {
        var one = meet.enter(UMA);
        var other = enter(second, UMA);

        var merge = join(meet.organizer(), one, other);

        var person = person(one);
        assertEquals(person, person(other));
        await().until(() -> Objects.equals(told(other), person));
        duplicates(meet.organizer()).then().body("size()", equalTo(0));
        part(meet.organizer(), merge).then().statusCode(204);
        entry(one).then().body("personId", nullValue());
        entry(other).then().body("personId", nullValue());
        part(meet.organizer(), merge).then().statusCode(409);
    }

    @Test
    void a_merged_person_answers_as_the_survivor_and_what_comes_later_stays_with_her_when_they_part() {
        var third = race("Third");
        var fourth = race("Fourth");
        var fifth = race("Fifth");
        var kept = meet.enter(UMA);
        join(meet.organizer(), kept, enter(second, UMA));
        var moving = enter(third, UMA);
        join(meet.organizer(), moving, enter(fourth, UMA));
        var survivor = person(kept);
        var merged = person(moving);
        var merge = join(meet.organizer(), survivor, merged);
        entry(moving).then().body("personId", equalTo(survivor.toString()));
        Asking.nobody()
                .get("/people/" + merged)
                .then()
                .statusCode(200)
                .body("id", equalTo(survivor.toString()))
                .body("mergedInto", equalTo(survivor.toString()));
        var later = enter(fifth, UMA);
        join(meet.organizer(), merged, later);

        part(meet.organizer(), merge).then().statusCode(204);

        entry(moving).then().body("personId", equalTo(merged.toString()));
        entry(kept).then().body("personId", equalTo(survivor.toString()));
        entry(later).then().body("personId", equalTo(survivor.toString()));
        Asking.nobody().get("/people/" + merged).then().body("mergedInto", nullValue());
    }

    @Test
    void who_runs_one_race_twice_is_not_merged() {
        var one = meet.enter(UMA);
        var other = meet.enter(UMA);

        var refused = joins(meet.organizer(), one, other);

        refused.then().statusCode(409).body("type", equalTo("/problems/both-entered"));
        entry(one).then().body("personId", nullValue());
    }

    @Test
    void an_account_is_merged_by_an_admin_alone_and_keeps_its_person() {
        var runner = Asking.runner();
        var mine = UUID.fromString(runner.says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        var other = enter(second, UMA);

        joins(meet.organizer(), mine, other).then().statusCode(403);
        joins(Asking.admin(), other, mine).then().statusCode(409).body("type", equalTo("/problems/has-an-account"));
        var merge = join(Asking.admin(), mine, other);

        assertEquals(person(mine), person(other));
        part(meet.organizer(), merge).then().statusCode(403);
    }

    @Test
    void nobody_merges_runners_of_other_peoples_events() {
        var elsewhere = Meet.open();
        var one = meet.enter(UMA);
        var other = elsewhere.enter(UMA);

        joins(meet.organizer(), one, other).then().statusCode(403);
        joins(Asking.runner(), one, other).then().statusCode(403);

        assertNotEquals(one, other);
    }

    private UUID race(String name) {
        return UUID.fromString(meet.organizer()
                .says(Meet.racePlan(Map.of("name", name)))
                .post("/events/" + meet.event() + "/races")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private UUID enter(UUID race, Map<String, ?> more) {
        return UUID.fromString(meet.organizer()
                .says(Meet.somebody(more))
                .post("/races/" + race + "/entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Response duplicates(Asking who) {
        return who.asks().get("/events/" + meet.event() + "/duplicates");
    }

    private static Response joins(Asking who, UUID survivor, UUID merged) {
        return who.says(Map.of("survivor", survivor, "merged", merged)).post("/person-merges");
    }

    private static UUID join(Asking who, UUID survivor, UUID merged) {
        return UUID.fromString(
                joins(who, survivor, merged).then().statusCode(201).extract().path("id"));
    }

    private static Response part(Asking who, UUID merge) {
        return who.asks().delete("/person-merges/" + merge);
    }

    private Response entry(UUID entry) {
        return meet.organizer().asks().get("/entries/" + entry);
    }

    private UUID person(UUID entry) {
        return UUID.fromString(entry(entry).then().statusCode(200).extract().path("personId"));
    }

    private static @Nullable UUID told(UUID entry) {
        return ((EntryFact) Told.of(Topics.ENTRIES, entry).getLast()).personId();
    }
}
