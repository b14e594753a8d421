package org.backstretch.registration.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.backstretch.registration.entry.Entry;

/** Runners who want into one race, and what became of each. */
public record Crowd(Meet meet, Map<String, Asking> runners, Map<String, UUID> entries) {

    public static Crowd at(Meet meet) {
        return new Crowd(meet, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    /** A race of so many places that keeps a waiting list. */
    public static Crowd before(int places) {
        var crowd = at(Meet.open(Map.of("capacity", places)));
        crowd.agree(Map.of("waitingList", true)).then().statusCode(200);
        return crowd;
    }

    public Response agree(Map<String, ?> terms) {
        return meet.organizer().says(terms).put(race() + "/entry-terms");
    }

    public String race() {
        return "/races/" + meet.race();
    }

    public Response enter(String name) {
        var answer = runner(name)
                .says(Map.of("forMe", true, "sex", "F", "birthDate", "1991-05-05"))
                .post(meet.entries());
        if (answer.statusCode() == 201) {
            entries.put(name, UUID.fromString(answer.path("id")));
        }
        return answer;
    }

    public Crowd enterAll(String... names) {
        for (var name : names) {
            enter(name).then().statusCode(201);
        }
        return this;
    }

    public Asking runner(String name) {
        return runners.computeIfAbsent(name, any -> Asking.runner());
    }

    public Response withdraw(String name) {
        return runner(name).says(Map.of()).put(entry(name) + "/withdrawal");
    }

    public Response accept(String name) {
        return runner(name).says(Map.of()).put(entry(name) + "/offer/acceptance");
    }

    public Response decline(String name) {
        return runner(name).asks().delete(entry(name) + "/offer");
    }

    public String entry(String name) {
        return "/entries/" + entries.get(name);
    }

    public String status(String name) {
        return runner(name)
                .asks()
                .get(entry(name))
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }

    public List<String> statuses(String... names) {
        var statuses = new ArrayList<String>();
        for (var name : names) {
            statuses.add(status(name));
        }
        return statuses;
    }

    /** As if the time of her place had passed. */
    public void age(String name) {
        age(Objects.requireNonNull(entries.get(name)));
    }

    public void age(UUID entry) {
        QuarkusTransaction.requiringNew()
                .run(() -> Entry.getEntityManager()
                        .createNativeQuery(
                                "update entry set held_until = now() - interval '1 second' where id = :id and held_until is not null")
                        .setParameter("id", entry)
                        .executeUpdate());
    }
}
