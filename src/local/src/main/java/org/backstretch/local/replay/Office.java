package org.backstretch.local.replay;

import java.util.Map;
import java.util.UUID;
import org.backstretch.local.keycloak.FirstPerson;
import org.backstretch.local.replay.door.FrontDoor;

/** The demo's official is asked to time an event. May be repeated. */
record Office(FrontDoor organizer, UUID event) {
    private static final String API = "/api/registration";

    /** @return the appointment */
    private String ask() {
        var wanted = Map.of("email", FirstPerson.OFFICIAL.email(), "role", "TIMEKEEPER");
        return organizer
                .post(API + "/events/" + event + "/officials", wanted)
                .orRefused()
                .json()
                .path("id")
                .asText();
    }

    /** Leaves the question open, as somebody who has not read their mail yet. */
    void offer(FrontDoor official) {
        official.get(API + "/me").orRefused();
        ask();
    }

    void fill(FrontDoor official) {
        official.get(API + "/me").orRefused();
        official.put(API + "/appointments/" + ask() + "/acceptance", Map.of()).orRefused();
    }
}
