package org.backstretch.leaderboards.stream;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.net.URI;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.backstretch.leaderboards.Meet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class StreamsTest {
    private final Teller teller = new Teller();
    private final Meet meet = new Meet();
    private final UUID ada = Ids.next();
    private final UUID bea = Ids.next();

    @AfterEach
    void stopTelling() {
        teller.close();
    }

    /** Ada and Bea are out; answers the stream's address. */
    private URI race() {
        teller.tell(
                meet.event(EventFact.Status.OPEN),
                meet.race(),
                meet.entry(ada, "1", Direction.BACKWARD, Sex.F),
                meet.entry(bea, "2", Direction.BACKWARD, Sex.F));
        awaitBoard("total", 2);
        return Spectator.board(meet.race + ".backward/stream");
    }

    private void awaitBoard(String field, int value) {
        await().ignoreExceptions()
                .untilAsserted(() -> given().get(Spectator.board(meet.race + ".backward"))
                        .then()
                        .body(field, equalTo(value)));
    }

    @Test
    void a_watcher_gets_the_board_and_then_what_changes() throws Exception {
        try (var watcher = Spectator.of(race())) {
            var snapshot = watcher.next();
            assertEquals("snapshot", snapshot.name());
            assertEquals(2, snapshot.data().getInt("rows.size()"));

            teller.tell(meet.finish(ada, 1_500_000, 0));

            var change = watcher.next();
            assertEquals("change", change.name());
            assertEquals(1, change.data().getInt("finished"));
            assertEquals(1, change.data().getInt("stillOut"));
            assertEquals(ada.toString(), change.data().getString("moved[0].competitorId"));
            assertEquals(1, change.data().getInt("moved[0].to"));
            assertEquals("1", change.data().getString("moved[0].row.placeLabel"));
            given().get(Spectator.board(meet.race + ".backward"))
                    .then()
                    .body("version", equalTo(change.data().getString("version")));
        }
    }

    @Test
    void a_faster_runner_moves_the_others_down_without_a_word_about_them() throws Exception {
        try (var watcher = Spectator.of(race())) {
            watcher.next();
            teller.tell(meet.finish(ada, 1_500_000, 0));
            watcher.next();

            teller.tell(meet.finish(bea, 1_400_000, 0));

            var moved = watcher.next().data();
            assertEquals(1, moved.getInt("moved.size()"));
            assertEquals(bea.toString(), moved.getString("moved[0].competitorId"));
            assertEquals(1, moved.getInt("moved[0].fromLine"));
            assertEquals(0, moved.getInt("moved[0].toLine"));
            assertEquals(1, moved.getInt("moved[0].to"));
        }
    }

    @Test
    void a_board_that_is_not_public_is_watched_by_those_it_is_for() throws Exception {
        var address = race();
        var draft = meet.event(EventFact.Status.DRAFT);
        teller.tell(draft);
        await().untilAsserted(() ->
                given().get(Spectator.board(meet.race + ".backward")).then().statusCode(404));

        try (var nobody = Spectator.of(address);
                var stranger = Spectator.as(address, Tokens.runner(Ids.next()));
                var forger = Spectator.as(address, "no.to.ken");
                var organizer = Spectator.as(address, Tokens.runner(draft.organizer()))) {
            assertEquals(404, nobody.response().statusCode());
            assertEquals(404, stranger.response().statusCode());
            assertEquals(401, forger.response().statusCode());
            assertEquals(2, organizer.next().snapshot().total());
        }
    }

    @Test
    void who_leaves_the_board_is_told_without_a_row() throws Exception {
        try (var watcher = Spectator.of(race())) {
            watcher.next();

            teller.tell(meet.entry(ada, "1", Direction.BACKWARD, Sex.F, "OPEN", null, EntryFact.Status.WITHDRAWN));

            var change = watcher.next().data();
            assertEquals(ada.toString(), change.getString("moved[0].competitorId"));
            assertNull(change.getString("moved[0].row"));
            assertEquals(1, change.getInt("total"));
        }
    }

    @Test
    void who_comes_back_gets_what_was_missed() throws Exception {
        var address = race();
        String last;
        try (var watcher = Spectator.of(address)) {
            last = watcher.next().id();
        }
        teller.tell(meet.finish(ada, 1_500_000, 0));
        awaitBoard("finished", 1);
        teller.tell(meet.finish(bea, 1_600_000, 0));
        awaitBoard("finished", 2);

        try (var watcher = Spectator.back(address, last)) {
            var first = watcher.next();
            var second = watcher.next();

            assertEquals("change", first.name());
            assertEquals(1, first.data().getInt("finished"));
            assertEquals(2, second.data().getInt("finished"));
        }
        try (var watcher = Spectator.back(address, "another-replica.7")) {
            assertEquals("snapshot", watcher.next().name());
        }
    }

    @Test
    void what_does_not_change_the_board_is_not_told() throws Exception {
        try (var watcher = Spectator.of(race())) {
            watcher.next();
            var elsewhere = Ids.next();
            teller.tell(meet.entry(elsewhere, "3", Direction.FORWARD, Sex.M), meet.finish(elsewhere, 900_000, 0));

            teller.tell(meet.finish(ada, 1_500_000, 0));

            assertEquals(1, watcher.next().data().getInt("finished"));
            assertTrue(watcher.hasNothingNew());
        }
    }

    @Test
    void a_quiet_stream_beats() throws Exception {
        try (var watcher = Spectator.of(race())) {
            assertEquals(
                    "no-store",
                    watcher.response().headers().firstValue("Cache-Control").orElseThrow());

            await().until(() -> watcher.heartbeats.get() >= 2);
        }
    }

    @Test
    void the_stream_of_a_board_that_goes_ends() throws Exception {
        try (var watcher = Spectator.of(race())) {
            watcher.next();

            teller.tell(meet.event(EventFact.Status.DRAFT));

            assertTrue(watcher.hasEnded());
        }
    }

    @Test
    void an_unknown_board_has_no_stream() throws Exception {
        try (var watcher = Spectator.of(Spectator.board(Ids.next() + ".backward/stream"))) {
            assertEquals(404, watcher.response().statusCode());
            assertEquals(
                    "application/problem+json",
                    watcher.response().headers().firstValue("Content-Type").orElseThrow());
        }
    }
}
