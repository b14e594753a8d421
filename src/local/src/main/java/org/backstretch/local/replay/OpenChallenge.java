package org.backstretch.local.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.backstretch.local.replay.door.FrontDoor;

/** A challenge of thirty days with two teams, and what their members ran today. */
final class OpenChallenge {
    private static final UUID CHALLENGE = RunIds.id("demo", "challenge");
    private static final String ADDRESS = "/api/registration/challenges/" + CHALLENGE;

    private final FrontDoor organizer;
    private final ZoneId zone;

    OpenChallenge(FrontDoor organizer, ZoneId zone) {
        this.organizer = organizer;
        this.zone = zone;
    }

    void open() {
        var known = organizer.get(ADDRESS);
        if (known.ok() && known.json().path("status").asText().equals("OPEN")) {
            return;
        }
        organizer.put(ADDRESS, challenge()).orRefused();
        organizer.put(ADDRESS + "/opening").orRefused();
    }

    private Map<String, Object> challenge() {
        var today = LocalDate.now(zone);
        return Map.of(
                "name", "Thirty days backward",
                "description", "Every kilometre backward counts. A few hundred metres a day are plenty to begin with.",
                "metric", "BACKWARD_DISTANCE",
                "teamMeasure", "SUM",
                "firstDay", today,
                "lastDay", today.plusDays(29),
                "days", "PARTICIPANT",
                "zone", zone.getId(),
                "minEvidence", 0);
    }

    /** Somebody joins a team, which is made if it is not there, and logs a run of today. */
    void join(FrontDoor person, String team, int metres, int minutes) {
        person.get("/api/registration/me").orRefused();
        var membership = Map.of("teamId", team(person, team), "zone", zone.getId());
        person.post(ADDRESS + "/members", membership).orRefused();
        person.put("/api/results/me/activities/" + RunIds.id(team, metres + " m"), run(metres, minutes))
                .orRefused();
    }

    private static String team(FrontDoor person, String name) {
        var teams = person.get(ADDRESS).orRefused().json().path("teams");
        return StreamSupport.stream(teams.spliterator(), false)
                .filter(team -> team.path("name").asText().equals(name))
                .findFirst()
                .orElseGet(() -> person.post(ADDRESS + "/teams", Map.of("name", name))
                        .orRefused()
                        .json())
                .path("id")
                .asText();
    }

    /** Just ended, but never begun yesterday: it has to count today. */
    private Map<String, Object> run(int metres, int minutes) {
        var now = Instant.now();
        var begun = now.minusSeconds(minutes * 60L);
        var midnight = LocalDate.now(zone).atStartOfDay(zone).toInstant();
        return Map.of(
                "startedAt",
                begun.isBefore(midnight) ? midnight : begun,
                "zone",
                zone.getId(),
                "direction",
                "BACKWARD",
                "distanceMetres",
                metres,
                "durationSeconds",
                minutes * 60,
                "note",
                "Round the park");
    }
}
