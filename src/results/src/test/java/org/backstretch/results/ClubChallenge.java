package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.backstretch.kit.testing.Told;

/** A challenge in June 2026 with one member, told by registration; and what its people do over HTTP. */
final class ClubChallenge {
    static final Instant LONG_OVER = Instant.parse("2026-07-02T00:00:00Z");
    static final Instant NOT_YET = Instant.parse("2099-07-02T00:00:00Z");

    final UUID id = Ids.next();
    final UUID organizer;
    final UUID person = Ids.next();
    private final UUID runner = UUID.randomUUID();
    private final Instant finalAt;

    ClubChallenge(UUID organizer, Instant finalAt) {
        this.organizer = organizer;
        this.finalAt = finalAt;
    }

    ClubChallenge told(Teller registration) {
        registration.tell(
                new PersonFact(person, Meet.next(), runner, "Ada", Sex.F, null),
                new MembershipFact(Ids.next(), Meet.next(), id, person, null, LocalDate.of(2026, 6, 1), null),
                fact(organizer));
        await().atMost(20, SECONDS).until(() -> list().statusCode() == 200);
        var probe = run("5000");
        await().atMost(20, SECONDS).until(() -> list().jsonPath().getInt("total") == 1);
        asRunner().delete("/me/activities/{id}", probe).then().statusCode(204);
        return this;
    }

    ChallengeFact fact(UUID owner) {
        return new ChallengeFact(
                id,
                Meet.next(),
                "Backward June",
                Metric.BACKWARD_DISTANCE,
                TeamMeasure.SUM,
                null,
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 6, 30),
                ChallengeFact.Days.PARTICIPANT,
                "UTC",
                0,
                finalAt,
                ChallengeFact.Status.OPEN,
                owner,
                null);
    }

    /** Logged by the member, on a day of June; answers its id. */
    UUID run(String metres) {
        var activity = Ids.next();
        await().atMost(20, SECONDS).until(() -> log(activity, metres).statusCode() != 404);
        return activity;
    }

    Response log(UUID activity, String metres) {
        return log(activity, "2026-06-03", metres);
    }

    Response log(UUID activity, String day, String metres) {
        var run = new HashMap<String, Object>();
        run.put("startedAt", day + "T17:10:00Z");
        run.put("zone", "Europe/Rome");
        run.put("direction", "BACKWARD");
        run.put("distanceMetres", metres);
        return asRunner().body(run).put("/me/activities/{id}", activity);
    }

    Response correct(UUID activity, String metres) {
        return correct(asOrganizer(), activity, Map.of("distanceMetres", metres, "reason", "A lap too many"));
    }

    Response correct(RequestSpecification who, UUID activity, Map<String, Object> correction) {
        return who.body(correction).put("/challenges/{challenge}/activities/{activity}/correction", id, activity);
    }

    Response list() {
        return asOrganizer().get("/challenges/{challenge}/activities", id);
    }

    Response audit() {
        return asOrganizer().get("/challenges/{challenge}/audit", id);
    }

    RequestSpecification asOrganizer() {
        return Meet.as(Tokens.organizer(organizer));
    }

    RequestSpecification asRunner() {
        return Meet.as(Tokens.runner(runner));
    }

    /** The newest fact of a run, once this much was said of it. */
    static ActivityFact told(UUID activity, int sayings) {
        await().atMost(30, SECONDS)
                .until(() -> Told.of(Topics.ACTIVITIES, activity).stream()
                        .map(ActivityFact.class::cast)
                        .anyMatch(fact -> fact.sayings().size() >= sayings));
        return (ActivityFact) Told.of(Topics.ACTIVITIES, activity).getLast();
    }
}
