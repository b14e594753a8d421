package org.backstretch.registration.bib;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Meet;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Heats and a final that share their bibs: a runner wears one through the rounds, and nobody else wears it. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class BibsThroughRoundsTest {
    @Inject
    EntityManager entities;

    private Meet heats;
    private String last;
    private UUID ada;
    private UUID bea;

    @BeforeEach
    void two_in_the_heats_and_a_final_with_the_same_bibs() {
        heats = Meet.open();
        ada = heats.enter(Map.of("bib", "7", "familyName", "Aal"));
        bea = heats.enter(Map.of("bib", "8", "familyName", "Berg"));
        last = heats.organizer()
                .says(Meet.racePlan(Map.of("name", "Final")))
                .post("/events/" + heats.event() + "/races")
                .jsonPath()
                .getString("id");
        share().statusCode(200);
    }

    private ValidatableResponse share() {
        return heats.organizer()
                .says(Map.of("pools", List.of(Map.of("races", List.of(heats.race(), last)))))
                .put("/events/" + heats.event() + "/bib-pools")
                .then();
    }

    private ValidatableResponse bring(UUID... entries) {
        var wanted =
                List.of(entries).stream().map(entry -> Map.of("from", entry)).toList();
        return heats.organizer()
                .says(Map.of("entries", wanted))
                .post("/races/" + last + "/advancing-entries")
                .then();
    }

    private ValidatableResponse enterInFinal(String bib) {
        return heats.organizer()
                .says(Meet.somebody(Map.of("bib", bib, "familyName", "Zorn")))
                .post("/races/" + last + "/entries")
                .then();
    }

    private ValidatableResponse wears(UUID entry, String bib) {
        return heats.organizer()
                .says(Map.of("bib", bib))
                .put("/entries/" + entry)
                .then();
    }

    private UUID inFinal(int place) {
        return heats.organizer()
                .asks()
                .get("/races/" + last + "/advancing-entries")
                .jsonPath()
                .getUUID("[" + place + "].entryId");
    }

    private String bibOf(UUID entry) {
        return heats.organizer().asks().get("/entries/" + entry).jsonPath().getString("bib");
    }

    @Test
    void a_finalist_keeps_the_bib_of_the_heat() {
        bring(ada).statusCode(200).body("made", equalTo(1)).body("entries.bib", contains("7"));

        bring(ada).statusCode(200).body("unchanged", equalTo(1));
        share().statusCode(200);
        wears(ada, "9").statusCode(200);
        wears(ada, "7").statusCode(200);
        wears(ada, "9").statusCode(200);
        bring(ada).statusCode(200).body("changed", equalTo(1)).body("entries.bib", contains("9"));
    }

    @Test
    void it_is_the_same_through_three_rounds() {
        var decider = heats.organizer()
                .says(Meet.racePlan(Map.of("name", "Decider")))
                .post("/events/" + heats.event() + "/races")
                .jsonPath()
                .getString("id");
        heats.organizer()
                .says(Map.of("pools", List.of(Map.of("races", List.of(heats.race(), last, decider)))))
                .put("/events/" + heats.event() + "/bib-pools")
                .then()
                .statusCode(200);
        bring(ada).statusCode(200);

        heats.organizer()
                .says(Map.of("entries", List.of(Map.of("from", inFinal(0)))))
                .post("/races/" + decider + "/advancing-entries")
                .then()
                .statusCode(200)
                .body("entries.bib", contains("7"));
        wears(inFinal(0), "9").statusCode(200);
        wears(bea, "7").statusCode(409);
    }

    @Test
    void nobody_else_wears_the_bib_of_a_finalist_in_any_of_the_rounds() {
        bring(ada).statusCode(200);

        enterInFinal("7").statusCode(409).body("type", equalTo("/problems/bib-taken"));
        enterInFinal("8").statusCode(409).body("type", equalTo("/problems/bib-taken"));
        wears(bea, "7").statusCode(409).body("type", equalTo("/problems/bib-taken"));
        wears(ada, "9").statusCode(200);
        wears(bea, "7").statusCode(409).body("type", equalTo("/problems/bib-taken"));
        heats.organizer()
                .says(Map.of())
                .put("/entries/" + ada + "/withdrawal")
                .then()
                .statusCode(200);
        wears(bea, "7").statusCode(409);
    }

    @Test
    void races_that_do_not_share_yet_may_begin_to_where_only_rounds_of_one_runner_meet() {
        heats.organizer()
                .says(Map.of("pools", List.of()))
                .put("/events/" + heats.event() + "/bib-pools")
                .then()
                .statusCode(200);
        bring(ada).statusCode(200);
        String other = enterInFinal("8").statusCode(201).extract().path("id");

        share().statusCode(409).body("bibs", contains("8"));

        wears(UUID.fromString(other), "10").statusCode(200);
        share().statusCode(200);
    }

    @Test
    void the_tables_keep_it_too() {
        bring(ada, bea).statusCode(200);
        String stranger = enterInFinal("10").statusCode(201).extract().path("id");

        assertThrows(ConstraintViolationException.class, () -> write(UUID.fromString(stranger), "8"));
        assertThrows(ConstraintViolationException.class, () -> write(inFinal(0), "8"));
        write(ada, "11");
        write(inFinal(0), "11");
        assertEquals("11", bibOf(inFinal(1)));
    }

    private void write(UUID entry, String bib) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update entry set bib = :bib where id = :id")
                        .setParameter("bib", bib)
                        .setParameter("id", entry)
                        .executeUpdate());
    }

    @Test
    void two_who_swap_swap_in_all_rounds() {
        bring(ada, bea).statusCode(200);

        heats.organizer()
                .says(Map.of("one", ada, "other", bea))
                .post("/races/" + heats.race() + "/bib-swaps")
                .then()
                .statusCode(200)
                .body("[0].bib", equalTo("8"))
                .body("[1].bib", equalTo("7"));

        assertEquals(List.of("8", "7"), List.of(bibOf(ada), bibOf(bea)));
        bring(ada, bea).statusCode(200).body("unchanged", equalTo(2));
    }

    @Test
    void numbered_anew_a_final_keeps_the_bibs_of_the_heats_and_a_newcomer_gets_a_free_one() {
        bring(ada, bea).statusCode(200);
        enterInFinal("1").statusCode(201);

        heats.organizer()
                .says(Map.of("dryRun", true, "keep", false, "queue", "NAME"))
                .post("/races/" + last + "/bib-assignments")
                .then()
                .statusCode(200)
                .body("lines.bib", contains("7", "8", "1"))
                .body("lines.why", contains("KEPT", "KEPT", "NEXT_FREE"));
    }

    @Test
    void a_desk_hands_a_finalist_the_bib_of_the_heat_and_nobody_else() {
        bring(ada, bea).statusCode(200);
        wears(ada, "20").statusCode(200);
        var first = inFinal(0);
        var second = inFinal(1);
        assertTrue(List.of("7", "8").contains(bibOf(first)));
        var finalist = bibOf(first).equals("7") ? first : second;
        var other = finalist.equals(first) ? second : first;

        heats.organizer()
                .says(Map.of("bib", "20"))
                .put("/entries/" + other + "/check-in/bib")
                .then()
                .statusCode(409)
                .body("reason", equalTo("BIB_WORN"));
        heats.organizer()
                .says(Map.of("bib", "20"))
                .put("/entries/" + finalist + "/check-in/bib")
                .then()
                .statusCode(200);

        assertEquals("20", bibOf(finalist));
    }

    @Test
    void one_number_may_be_pinned_in_both_rounds() {
        bring(ada, bea).statusCode(200);
        pin(ada, "30").statusCode(200);

        pin(inFinal(0), "30").statusCode(200);
        pin(inFinal(1), "30").statusCode(409).body("type", equalTo("/problems/bib-pinned-to-another"));

        heats.organizer()
                .asks()
                .get("/races/" + last + "/bib-pins")
                .then()
                .statusCode(200)
                .body("items.pinned", contains("30"))
                .body("items.bib", contains("7"))
                .body("items.name", contains("Uma Aal"));
    }

    private ValidatableResponse pin(UUID entry, String bib) {
        return heats.organizer()
                .says(Map.of("bib", bib))
                .put("/entries/" + entry + "/bib-pin")
                .then();
    }
}
