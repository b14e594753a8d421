package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Told;

/** A race that is rehearsed. */
final class Rehearsed {
    final Meet meet;
    UUID rehearsal = new UUID(0, 0);

    Rehearsed(Meet meet) {
        this.meet = meet;
    }

    static Rehearsed with(Teller registration, String... bibs) {
        return new Rehearsed(new Meet(registration).with(bibs));
    }

    Response begin() {
        var answer = meet.asOfficial().post("/races/{race}/rehearsals", meet.race);
        if (answer.statusCode() == 200) {
            rehearsal = UUID.fromString(Objects.requireNonNull(answer.jsonPath().getString("id")));
        }
        return answer;
    }

    Response hide() {
        return meet.asOfficial().put("/races/{race}/rehearsals/{rehearsal}/hidden", meet.race, rehearsal);
    }

    Response bringBack() {
        return bringBack(rehearsal);
    }

    Response bringBack(UUID which) {
        return meet.asOfficial().delete("/races/{race}/rehearsals/{rehearsal}/hidden", meet.race, which);
    }

    Response makeReal() {
        return meet.asOfficial().put("/races/{race}/rehearsals/{rehearsal}/conversion", meet.race, rehearsal);
    }

    /** All that can happen: bibs 1 and 2 tie, 3 did not finish, taps for nobody and a spectator's. Answers the printed list's id. */
    UUID runAll() {
        meet.start(Meet.GUN).then().statusCode(200);
        tapGun(Meet.GUN.plusMillis(400));
        meet.send(List.of(meet.stamp("1", "PT25M"), meet.stamp("2", "PT25M0.3S"), meet.stamp("99", "PT26M")));
        new Reader(meet).reads("1", "2").then().statusCode(200);
        Upload.confirm(meet, Upload.file(meet, "bib,elapsed\n1,25:05\n"))
                .then()
                .statusCode(200)
                .body("added", equalTo(1));
        var spectator = meet.crossing(meet.tap("3", "PT27M"));
        meet.asOfficial()
                .body(Map.of("reason", "A spectator"))
                .put("/crossings/{crossing}/dismissal", spectator)
                .then()
                .statusCode(200);
        meet.asOfficial()
                .body(Map.of("bibs", List.of("1", "2")))
                .put("/races/{race}/dead-heats/{id}", meet.race, UUID.randomUUID())
                .then()
                .statusCode(201);
        meet.asOfficial()
                .body(Map.of("outcome", "DID_NOT_FINISH"))
                .put("/entries/{entry}/outcome", meet.idOf("3"))
                .then()
                .statusCode(200);
        meet.asOfficial()
                .body(Map.of("offsetMillis", -1_000, "reason", "Started early"))
                .put("/entries/{entry}/start-offset", meet.idOf("2"))
                .then()
                .statusCode(200);
        meet.asOfficial()
                .body(Map.of("time", "25:00", "reason", "Three watches"))
                .put("/entries/{entry}/official-time", meet.idOf("1"))
                .then()
                .statusCode(200);
        var printed = meet.publish(Map.of("status", "OFFICIAL", "acceptDoubts", true));
        printed.then().statusCode(200);
        return UUID.fromString(Objects.requireNonNull(printed.jsonPath().getString("id")));
    }

    /** A gun that was tapped, named as the start in place of the one that was pressed. */
    private void tapGun(Instant at) {
        var tap = Map.<String, Object>of("sequence", 1_000, "at", at.toString(), "point", "START");
        var crossing = meet.crossing(meet.send(meet.asOfficial(), UUID.randomUUID(), List.of(tap)));
        meet.asOfficial()
                .body(Map.of("crossingId", crossing, "reason", "Pressed too early"))
                .put("/races/{race}/waves/{wave}/start", meet.race, meet.wave)
                .then()
                .statusCode(200);
    }

    /** @param path behind the race's own */
    Response asOfficial(String path) {
        return meet.asOfficial().get("/races/{race}" + path, meet.race);
    }

    Response asAnybody(String path) {
        return Meet.anybody().get("/races/{race}" + path, meet.race);
    }

    /** All that officials can read of the race, as it is sent; but for the number of its derivation, which only grows. */
    List<String> everything() {
        return Stream.of(
                        "",
                        "/results",
                        "/crossings?size=500",
                        "/results/versions",
                        "/results/versions/1",
                        "/dead-heats",
                        "/crossing-imports")
                .map(path -> asOfficial(path).asString())
                .map(body -> body.replaceAll("\"derivation\":\\d+", "\"derivation\":0"))
                .toList();
    }

    void awaitState(Predicate<RaceStateFact> expected) {
        await().atMost(20, SECONDS)
                .until(() -> Told.of(Topics.RACE_STATES, meet.race).getLast() instanceof RaceStateFact told
                        && expected.test(told));
    }
}
