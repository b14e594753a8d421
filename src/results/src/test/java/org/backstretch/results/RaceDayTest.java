package org.backstretch.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaceDayTest {
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
    void finishers_stand_in_the_order_of_their_times() {
        var meet = started("1", "2", "3");

        meet.send(List.of(meet.stamp("2", "PT25M0.4S"), meet.stamp("0001", "PT24M"), meet.stamp("3", "PT31M3.001S")))
                .then()
                .statusCode(200);

        assertEquals(List.of("1 1 24:00", "2 2 25:01", "3 3 31:04"), meet.results());
    }

    @Test
    void equal_hand_times_keep_the_order_at_the_line() {
        var meet = started("1", "2");

        meet.send(List.of(meet.stamp("2", "PT25M"), meet.stamp("1", "PT25M")));

        assertEquals(List.of("1 2 25:00", "2 1 25:00"), meet.results());
    }

    @Test
    void equal_transponder_times_share_a_place() {
        var meet = new Meet(registration).timedBy(TimingMethod.TRANSPONDER).with("1", "2", "3");
        meet.start(Meet.GUN);

        meet.send(List.of(meet.stamp("2", "PT25M"), meet.stamp("1", "PT25M"), meet.stamp("3", "PT25M0.001S")));

        assertEquals(
                List.of("1= 1 25:00", "1= 2 25:00", "3 3 25:01").stream()
                        .sorted()
                        .toList(),
                sorted(meet));
    }

    @Test
    void directions_of_one_gun_are_ranked_apart() {
        var meet = new Meet(registration);
        meet.withEntries(List.of(
                meet.entry("1", Direction.FORWARD),
                meet.entry("2", Direction.BACKWARD),
                meet.entry("3", Direction.BACKWARD)));
        meet.start(Meet.GUN);

        meet.send(List.of(meet.stamp("1", "PT20M"), meet.stamp("2", "PT40M"), meet.stamp("3", "PT39M")));

        assertEquals(List.of("1 3 39:00", "2 2 40:00", "1 1 20:00"), meet.results());
    }

    @Test
    void a_race_may_be_told_after_its_entries_and_before_its_event() {
        var meet = new Meet(registration);

        meet.tell(meet.entry("1", Direction.FORWARD));
        registration.tell(meet.raceFact("5KR"));
        registration.tell(meet.eventFact());

        meet.awaitEntries(1);
        meet.start(Meet.GUN).then().statusCode(200);
        meet.tap("1", "PT25M");
        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    @Test
    void a_draft_is_hidden_from_strangers() {
        var meet = new Meet(registration).inState(EventFact.Status.DRAFT).with("1");

        Meet.anybody().get("/races/{race}/results", meet.race).then().statusCode(404);
        meet.asOfficial().get("/races/{race}/results", meet.race).then().statusCode(200);
    }

    @Test
    void an_unchanged_list_is_not_sent_again() {
        var meet = started("1");
        var tag = Meet.anybody().get("/races/{race}/results", meet.race).header("ETag");

        var same = Meet.anybody().header("If-None-Match", tag).get("/races/{race}/results", meet.race);
        meet.tap("1", "PT25M");
        var changed = Meet.anybody().header("If-None-Match", tag).get("/races/{race}/results", meet.race);

        same.then().statusCode(304);
        changed.then().statusCode(200);
    }

    private Meet started(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN).then().statusCode(200);
        return meet;
    }

    private static List<String> sorted(Meet meet) {
        return meet.results().stream().sorted().toList();
    }
}
