package org.backstretch.leaderboards.stream;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.leaderboards.Meet;
import org.backstretch.leaderboards.board.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class ManyWatchersTest {
    private static final int RUNNERS = 60;

    private final Teller teller = new Teller();
    private final Meet meet = new Meet();
    private final List<UUID> runners = Stream.generate(Ids::next).limit(RUNNERS).toList();
    private final String board = meet.race + ".backward";

    @Inject
    private MeterRegistry meters;

    @AfterEach
    void stopTelling() {
        teller.close();
    }

    private void race() {
        teller.tell(meet.event(EventFact.Status.OPEN), meet.race());
        runners.forEach(
                runner -> teller.tell(meet.entry(runner, "" + runners.indexOf(runner), Direction.BACKWARD, Sex.F)));
        await().ignoreExceptions()
                .untilAsserted(() -> given().get(Spectator.board(board)).then().body("total", equalTo(RUNNERS)));
    }

    @Test
    void a_change_is_encoded_once_however_many_watch() throws Exception {
        race();
        var watchers = watchers(40);
        try {
            for (var watcher : watchers) {
                watcher.next();
            }
            var encoded = count("encodings");
            var changes = count("changes");

            for (int i = 0; i < 10; i++) {
                teller.tell(meet.finish(runners.get(i), 1_500_000 - i, 0));
                for (var watcher : watchers) {
                    assertEquals(i + 1, watcher.next().data().getInt("finished"));
                }
            }

            assertEquals(10, count("changes") - changes);
            assertEquals(10, count("encodings") - encoded);
        } finally {
            watchers.forEach(Spectator::close);
        }
    }

    private List<Spectator> watchers(int count) throws IOException, InterruptedException {
        var watchers = new ArrayList<Spectator>();
        for (int i = 0; i < count; i++) {
            watchers.add(Spectator.of(Spectator.board(board + "/stream")));
        }
        return watchers;
    }

    private double count(String what) {
        return meters.counter("leaderboards.stream." + what).count();
    }

    @Test
    void changes_that_come_too_fast_are_joined_and_nothing_is_missed() throws Exception {
        race();
        try (var watcher = Spectator.of(Spectator.board(board + "/stream"))) {
            var page = new Page();
            page.show(watcher.next().snapshot().rows());
            var random = new Random(7);
            var told = 0;
            for (int round = 0; round < 40; round++) {
                for (var runner : runners) {
                    teller.tell(meet.finish(runner, 1_000_000 + random.nextInt(30), 0));
                    told++;
                }
            }
            teller.tell(meet.finish(runners.getFirst(), 999_999, 0));

            var events = watchUntil(watcher, page, runners.getFirst());

            assertTrue(events < told / 2, events + " events of " + told + " facts");
            var rows =
                    given().get(Spectator.board(board + "?size=500")).jsonPath().getList("rows", Standing.class);
            assertEquals(Page.seen(rows), page.seen());
        }
    }

    /** Until this runner leads alone; answers how many events it took. */
    private static int watchUntil(Spectator watcher, Page page, UUID leader) throws Exception {
        var events = 0;
        while (page.seen().getFirst().tied()
                || !page.seen().getFirst().id().equals(leader)
                || !Long.valueOf(999_999).equals(page.seen().getFirst().millis())) {
            var event = watcher.next();
            events++;
            if (event.name().equals("snapshot")) {
                page.show(event.snapshot().rows());
            } else {
                page.change(event.change());
            }
        }
        return events;
    }
}
