package org.backstretch.registration.desk;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;

/** A desk with a phone that has a code. */
record Tent(Meet meet, String id, String code) {

    static Tent at(Meet meet, String name) {
        var minted = meet.organizer()
                .says(Map.of("name", name))
                .post("/events/" + meet.event() + "/desk-devices")
                .then()
                .statusCode(201)
                .extract();
        return new Tent(meet, minted.path("id"), minted.path("code"));
    }

    RequestSpecification asks() {
        return Asking.nobody().header("Authorization", "Device " + code);
    }

    @SafeVarargs
    final ValidatableResponse sends(Map<String, ?>... sayings) {
        return asks().body(Map.of("checkIns", List.copyOf(Arrays.asList(sayings))))
                .post("/events/" + meet.event() + "/check-ins")
                .then()
                .statusCode(200);
    }

    static Map<String, Object> in(UUID entry, String bib, Instant at) {
        return saying(entry, "IN", at, Map.of("bib", bib));
    }

    static Map<String, Object> saying(UUID entry, String deed, Instant at, Map<String, ?> more) {
        var saying = new HashMap<String, Object>(more);
        saying.putIfAbsent("nonce", UUID.randomUUID());
        saying.put("entryId", entry);
        saying.put("deed", deed);
        saying.put("at", at.toString());
        return saying;
    }

    ValidatableResponse conflicts() {
        return meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/check-in-conflicts")
                .then()
                .statusCode(200);
    }

    ValidatableResponse decide(String conflict, Map<String, ?> decision) {
        return meet.organizer()
                .says(decision)
                .put("/events/" + meet.event() + "/check-in-conflicts/" + conflict + "/decision")
                .then();
    }
}
