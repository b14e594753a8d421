package org.backstretch.results;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperListTest {
    private Teller registration;

    @BeforeAll
    void open() {
        registration = new Teller();
    }

    @AfterAll
    void close() {
        registration.close();
    }

    @Test
    void a_paper_list_is_looked_at_and_then_taken_line_by_line() {
        var meet = started("1", "2", "3");
        var paper = new String[] {"1 25:31,4", "2 25'32\"", "3 soon", "1*7 26:00"};

        var preview = send(meet, true, Map.of(), paper);
        var taken = send(meet, false, Map.of(), paper);

        preview.then()
                .statusCode(200)
                .body("preview[0].kind", equalTo("NEW"))
                .body("preview[2].kind", equalTo("REFUSED"));
        taken.then()
                .body("items.status", equalTo(List.of("ACCEPTED", "ACCEPTED", "REFUSED", "ACCEPTED")))
                .body("items[2].problem", containsString("soon"));
        assertEquals(List.of("1 1 25:32", "2 2 25:32"), finishers(meet));
    }

    @Test
    void its_crossings_say_that_they_are_from_paper_and_sent_again_count_once() {
        var meet = started("1");

        send(meet, false, Map.of(), "1 25:31");
        send(meet, false, Map.of(), "1 25:31").then().body("items[0].status", equalTo("REPEATED"));

        meet.asOfficial()
                .get("/races/{race}/crossings", meet.race)
                .then()
                .body("total", equalTo(1))
                .body("items[0].source", equalTo("PAPER"));
    }

    @Test
    void equal_times_come_in_as_they_stand_on_the_paper() {
        var meet = started("1", "2", "3");

        send(meet, false, Map.of(), "3 25:31", "1 25:31", "2 25:31");

        assertEquals(List.of("1 3 25:31", "2 1 25:31", "3 2 25:31"), finishers(meet));
    }

    @Test
    void times_of_day_are_those_of_the_event_s_clock() {
        var meet = started("1");

        send(meet, false, Map.of("times", "TIME_OF_DAY"), "1 10:25:31");

        assertEquals(List.of("1 1 25:31"), finishers(meet));
    }

    @Test
    void a_time_that_cannot_be_this_race_s_is_asked_about_and_not_guessed() {
        var meet = started("1");

        send(meet, false, Map.of(), "1 0:25").then().body("items[0].status", equalTo("REFUSED"));
        send(meet, false, Map.of(), "1 10:25:31").then().body("items[0].problem", containsString("time of day"));
    }

    private Meet started(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN);
        return meet;
    }

    private static Response send(Meet meet, boolean preview, Map<String, String> settings, String... lines) {
        var list = new HashMap<String, Object>(settings);
        list.put(
                "lines",
                Arrays.stream(lines)
                        .map(line -> Map.of("bib", line.split(" ")[0], "time", line.split(" ")[1]))
                        .toList());
        return meet.asOfficial().queryParam("preview", preview).body(list).post("/races/{race}/paper-lists", meet.race);
    }

    private static List<String> finishers(Meet meet) {
        return meet.results().stream()
                .filter(line -> line.split(" ").length == 3)
                .toList();
    }
}
