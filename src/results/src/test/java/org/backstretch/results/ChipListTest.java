package org.backstretch.results;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.nio.charset.StandardCharsets;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChipListTest {
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
    void a_list_is_replaced_as_a_whole_and_read_again_as_a_table() {
        var meet = new Meet(registration).with("1");
        Upload.chips(meet, "chip,bib\nAA01,1\nAA02,2\n").then().statusCode(200).body("chips", equalTo(2));

        var replaced = Upload.chips(meet, "chip,bib\naa02,0002\nAA03,3\n");

        replaced.then().statusCode(200).body("changed", equalTo(2)).body("chips", equalTo(2));
        assertEquals("chip,bib\nAA02,2\nAA03,3\n", csv(meet));
    }

    @Test
    void a_list_with_a_wrong_line_replaces_nothing() {
        var meet = new Meet(registration).with("1");
        Upload.chips(meet, "chip,bib\nAA01,1\n");

        Upload.chips(meet, "chip,bib\nAA02,2\nAA02,3\n,4\n")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/bad-chip-list"))
                .body("problems.size()", equalTo(2))
                .body("detail", containsString("Line 3"));

        assertEquals("chip,bib\nAA01,1\n", csv(meet));
    }

    @Test
    void what_is_added_stays_beside_the_rest_and_wrong_lines_are_told() {
        var meet = new Meet(registration).with("1");
        Upload.chips(meet, "chip,bib\nAA01,1\n");

        Upload.bytes(meet.asOfficial())
                .body("chip,bib\nAA02,2\nAA03\n".getBytes(StandardCharsets.UTF_8))
                .post("/events/{event}/chips", meet.event)
                .then()
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("problems[0].line", equalTo(3));

        assertEquals("chip,bib\nAA01,1\nAA02,2\n", csv(meet));
    }

    private static String csv(Meet meet) {
        return meet.asOfficial()
                .queryParam("format", "csv")
                .get("/events/{event}/chips", meet.event)
                .asString();
    }
}
