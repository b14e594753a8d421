package org.backstretch.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnswersTest {

    @Test
    void an_unchanged_answer_is_not_sent_again() {
        var thing = thing("Unchanged");
        var tag =
                given().get("/things/" + thing).then().statusCode(200).extract().header("ETag");

        var again = given().header("If-None-Match", tag).get("/things/" + thing);

        again.then().statusCode(304).body(emptyString());
    }

    @Test
    void a_changed_answer_has_another_tag() {
        var thing = thing("Before");
        var tag = given().get("/things/" + thing).header("ETag");
        rename(thing, "After");

        var again = given().header("If-None-Match", tag).get("/things/" + thing);

        again.then().statusCode(200).body("name", equalTo("After"));
    }

    @Test
    void a_cell_that_looks_like_a_formula_becomes_text() {
        thing("=HYPERLINK(\"x\")");

        var csv = given().get("/things?format=csv");

        csv.then().statusCode(200).contentType("text/csv").body(containsString("\"'=HYPERLINK(\"\"x\"\")\""));
    }

    @Test
    void a_refusal_is_a_problem_with_a_stable_type() {
        var unknown = given().get("/things/" + UUID.randomUUID());

        unknown.then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-here"))
                .body("status", equalTo(404));
    }

    @Test
    void a_page_has_bounds() {
        given().get("/things?size=501").then().statusCode(400).contentType("application/problem+json");
        given().get("/things?page=-1").then().statusCode(400).contentType("application/problem+json");
    }

    private static UUID thing(String name) {
        var id = Ids.next();
        rename(id, name);
        return id;
    }

    private static void rename(UUID id, String name) {
        given().contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .put("/things/" + id)
                .then()
                .statusCode(204);
    }
}
