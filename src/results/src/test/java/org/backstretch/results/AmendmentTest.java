package org.backstretch.results;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmendmentTest {
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
    void a_tap_gets_its_bib_later_from_the_device_itself() {
        var meet = started("1");
        tap(meet, 1, 1_500);

        amend(meet, bib(1, 1, "001")).then().statusCode(200).body("amendments[0].status", equalTo("ACCEPTED"));

        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    @Test
    void an_upload_says_what_became_of_a_tap_after_all_that_it_says_of_it() {
        var meet = started("1");
        var stamp = Meet.stamp(1, "7", Meet.GUN.plusSeconds(1_500));
        meet.send(List.of(stamp)).then().body("items[0].state", equalTo("UNKNOWN_BIB"));

        var again = meet.send(meet.device, "b1", List.of(), List.of(stamp), List.of(bib(1, 1, "1")));

        again.then().body("items[0].status", equalTo("REPEATED")).body("items[0].state", equalTo("USED"));
    }

    @Test
    void what_is_undone_at_the_line_counts_for_nobody_until_it_is_brought_back() {
        var meet = started("1");
        meet.send(List.of(Meet.stamp(1, "1", Meet.GUN.plusSeconds(1_500))));

        amend(meet, undone(1, 1, true));
        var without = meet.results();
        amend(meet, undone(2, 1, false));

        assertEquals(List.of(), without);
        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    @Test
    void the_latest_word_counts_in_whatever_order_and_however_often_it_arrives() {
        var amendments =
                List.of(bib(1, 1, "2"), undone(2, 1, true), bib(3, 1, "1"), undone(4, 1, false), bib(5, 2, "3"));
        for (int luck = 0; luck < 4; luck++) {
            var meet = started("1", "2", "3");
            tap(meet, 1, 1_500);
            tap(meet, 2, 1_560);
            var shuffled = new ArrayList<>(amendments);
            shuffled.addAll(amendments);
            Collections.shuffle(shuffled, new Random(luck));

            shuffled.forEach(amendment -> amend(meet, amendment).then().statusCode(200));

            assertEquals(List.of("1 1 25:00", "2 3 26:00"), meet.results());
        }
    }

    @Test
    void an_officials_ruling_goes_before_the_word_of_the_device() {
        var meet = started("1", "2");
        var crossing = meet.crossing(tap(meet, 1, 1_500));
        meet.asOfficial().body(Map.of("bib", "1")).put("/crossings/{crossing}/assignment", crossing);

        amend(meet, bib(1, 1, "2"));
        amend(meet, undone(2, 1, true));

        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    @Test
    void an_official_brings_back_what_was_undone_at_the_line() {
        var meet = started("1");
        var crossing = meet.crossing(meet.send(List.of(Meet.stamp(1, "1", Meet.GUN.plusSeconds(1_500)))));
        amend(meet, undone(1, 1, true));

        meet.asOfficial()
                .delete("/crossings/{crossing}/dismissal", crossing)
                .then()
                .statusCode(200)
                .body("state", equalTo("USED"));

        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    @Test
    void one_wrong_amendment_is_refused_by_itself_and_the_rest_goes_in() {
        var meet = started("1");
        tap(meet, 1, 1_500);

        var answer = meet.send(
                meet.device,
                "b1",
                List.of(),
                List.of(),
                List.of(bib(1, 99, "1"), Map.of("sequence", 2, "of", 1), bib(3, 1, "1")));

        answer.then()
                .statusCode(200)
                .body("amendments.status", equalTo(List.of("REFUSED", "REFUSED", "ACCEPTED")))
                .body("amendments[0].problem", containsString("no crossing 99"));
        amend(meet, bib(3, 1, "7")).then().body("amendments[0].status", equalTo("REFUSED"));
        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    @Test
    void one_wrong_crossing_of_a_batch_is_refused_by_itself_and_the_rest_goes_in() {
        var meet = started("1");
        var tooLong = Meet.stamp(1, "9".repeat(41), Meet.GUN.plusSeconds(1_500));
        var nowhere = Map.<String, Object>of("sequence", 2, "at", Meet.GUN.toString(), "point", "SPLIT");

        var sent = meet.send(List.of(tooLong, nowhere, Meet.stamp(3, "1", Meet.GUN.plusSeconds(1_500))));

        sent.then().statusCode(200).body("items.status", equalTo(List.of("REFUSED", "REFUSED", "ACCEPTED")));
        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    private static Response tap(Meet meet, long sequence, long afterGun) {
        var stamp = Map.<String, Object>of(
                "sequence", sequence, "at", Meet.GUN.plusSeconds(afterGun).toString());
        return meet.send(List.of(stamp));
    }

    private static Response amend(Meet meet, Map<String, Object> amendment) {
        return meet.send(meet.device, "b1", List.of(), List.of(), List.of(amendment));
    }

    private static Map<String, Object> bib(long sequence, long of, String bib) {
        return Map.of("sequence", sequence, "of", of, "bib", bib);
    }

    private static Map<String, Object> undone(long sequence, long of, boolean undone) {
        return Map.of("sequence", sequence, "of", of, "undone", undone);
    }

    private Meet started(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN).then().statusCode(200);
        return meet;
    }
}
