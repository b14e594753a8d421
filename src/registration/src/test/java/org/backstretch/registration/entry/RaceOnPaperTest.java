package org.backstretch.registration.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.testing.Crowd;
import org.backstretch.registration.testing.Meet;
import org.backstretch.registration.testing.SignedWaiver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service with its database does what the race on paper does, command by command. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class RaceOnPaperTest {
    private static final int COMMANDS = 80;

    @Inject
    SignedWaiver waiver;

    @Inject
    Settlement settlement;

    @Inject
    Lapses lapses;

    private final List<UUID> entries = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void it_answers_as_the_paper_does(long seed) {
        var random = new Random(seed);
        var capacity = 1 + random.nextInt(3);
        var paper = new PaperRace(capacity);
        var crowd = Crowd.at(Meet.open(Map.of("capacity", capacity, "name", SignedWaiver.RACE)));
        crowd.agree(Map.of("waitingList", true)).then().statusCode(200);
        entries.clear();

        for (var step = 0; step < COMMANDS; step++) {
            var command = new Command(
                    Command.Kind.values()[random.nextInt(Command.Kind.values().length)], random.nextInt(50));
            var expected = paper.apply(command);

            var done = apply(crowd, command, paper);

            var told = "seed %d, step %d, %s".formatted(seed, step, command);
            assertEquals(expected, done, told);
            assertEquals(onPaper(paper), inDatabase(crowd), told);
            assertTrue(paper.held() <= paper.capacity(), told);
        }
    }

    private boolean apply(Crowd crowd, Command command, PaperRace paper) {
        var organizer = crowd.meet().organizer();
        return switch (command.kind()) {
            case ENTER -> isDone(noted(crowd.enter("Runner " + command.who() % PaperRace.PEOPLE)));
            case ENTER_BY_ORGANIZER ->
                isDone(noted(organizer
                        .says(Meet.somebody(Map.of()))
                        .post(crowd.meet().entries())));
            case PAUSE -> isDone(organizer.says(Map.of()).put(crowd.race() + "/waiting-list/pause"));
            case RESUME -> isDone(organizer.asks().delete(crowd.race() + "/waiting-list/pause"));
            case GROW -> isDone(resize(crowd, paper.capacity()));
            case SHRINK -> isDone(resize(crowd, capacityOf(crowd) - 1));
            case SIGN, WITHDRAW, TAKE_BACK, ACCEPT, DECLINE, REFUSE, REVIVE, LAPSE ->
                entries.isEmpty() || change(crowd, command.kind(), entries.get(command.who() % entries.size()));
        };
    }

    private boolean change(Crowd crowd, Command.Kind kind, UUID entry) {
        var path = "/entries/" + entry;
        var organizer = crowd.meet().organizer();
        return switch (kind) {
            case SIGN -> sign(entry);
            case WITHDRAW -> isDone(organizer.says(Map.of()).put(path + "/withdrawal"));
            case TAKE_BACK -> isDone(organizer.asks().delete(path + "/withdrawal"));
            case ACCEPT -> isDone(organizer.says(Map.of()).put(path + "/offer/acceptance"));
            case DECLINE -> isDone(organizer.asks().delete(path + "/offer"));
            case REFUSE -> isDone(organizer.says(Map.of("reason", "No")).put(path + "/refusal"));
            case REVIVE -> isDone(organizer.says(Map.of()).put(path + "/revival"));
            case LAPSE -> lapse(crowd, entry);
            case ENTER, ENTER_BY_ORGANIZER, PAUSE, RESUME, GROW, SHRINK -> throw new IllegalArgumentException();
        };
    }

    private Response noted(Response answer) {
        if (answer.statusCode() == 201) {
            entries.add(UUID.fromString(answer.path("id")));
        }
        return answer;
    }

    private static boolean isDone(Response answer) {
        assertTrue(answer.statusCode() < 500, answer::asString);
        return answer.statusCode() < 300;
    }

    private static Response resize(Crowd crowd, int capacity) {
        return crowd.meet()
                .organizer()
                .says(Meet.racePlan(Map.of("name", SignedWaiver.RACE, "capacity", capacity)))
                .put(crowd.race());
    }

    private static int capacityOf(Crowd crowd) {
        return crowd.meet()
                .organizer()
                .asks()
                .get(crowd.race())
                .then()
                .extract()
                .path("capacity");
    }

    private boolean sign(UUID entry) {
        waiver.sign(entry);
        QuarkusTransaction.requiringNew().run(() -> settlement.settle(Entry.locked(entry)));
        return true;
    }

    private boolean lapse(Crowd crowd, UUID entry) {
        crowd.age(entry);
        QuarkusTransaction.requiringNew()
                .run(() -> lapses.lapse(Race.locked(crowd.meet().race())));
        return true;
    }

    private Map<UUID, String> onPaper(PaperRace paper) {
        var statuses = new HashMap<UUID, String>();
        for (var i = 0; i < entries.size(); i++) {
            statuses.put(entries.get(i), paper.lines().get(i).state().status().name());
        }
        return statuses;
    }

    private static Map<UUID, String> inDatabase(Crowd crowd) {
        List<Map<String, Object>> items = crowd.meet()
                .organizer()
                .asks()
                .get(crowd.meet().entries() + "?size=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        var statuses = new HashMap<UUID, String>();
        items.forEach(item -> statuses.put(UUID.fromString((String) item.get("id")), (String) item.get("status")));
        return statuses;
    }
}
