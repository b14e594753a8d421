package org.backstretch.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotentTest {
    private final UUID ada = UUID.randomUUID();
    private final UUID mei = UUID.randomUUID();

    @Test
    void requests_in_parallel_with_one_key_have_one_effect_and_one_answer() {
        var key = UUID.randomUUID().toString();

        var ids = Parallel.ask(12, i -> create(ada, key, "Parallel")).stream()
                .map(answer -> answer.then().statusCode(201).extract().<String>path("id"))
                .distinct()
                .count();

        assertEquals(1, ids);
    }

    @Test
    void one_key_stands_for_one_request() {
        var key = UUID.randomUUID().toString();
        create(ada, key, "First").then().statusCode(201);

        var other = create(ada, key, "Second");

        other.then().statusCode(422).body("type", equalTo("/problems/idempotency-key"));
        given().get("/things?size=500").then().body("items", not(hasItem("Second")));
    }

    @Test
    void keys_belong_to_the_person_who_used_them() {
        var key = UUID.randomUUID().toString();
        var adas = create(ada, key, "Same").then().statusCode(201).extract().<String>path("id");

        var meis = create(mei, key, "Same").then().statusCode(201).extract().<String>path("id");

        assertEquals(false, adas.equals(meis));
    }

    @Test
    void a_replayed_answer_says_so() {
        var key = UUID.randomUUID().toString();
        create(ada, key, "Once").then().statusCode(201);

        var replayed = create(ada, key, "Once");

        replayed.then().statusCode(201).header("Idempotency-Replayed", "true").contentType(ContentType.JSON);
    }

    private static Response create(UUID account, String key, String name) {
        return given().auth()
                .oauth2(Tokens.runner(account))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .post("/things");
    }
}
