package org.backstretch.registration.route;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Meet;

/** A good body for every route, so that only the question who asks decides. */
final class Bodies {
    static final Map<String, Object> CHALLENGE = Map.of(
            "name", "Backward Weeks", "firstDay", "2026-01-01", "lastDay", "2026-12-31", "zone", "Europe/London");

    static final Map<String, Object> SERIES =
            Map.of("name", "Midweek series", "scoring", "POINTS_DOWN", "first", 200, "best", 4, "minimum", 4);

    static final Map<String, Object> CONTACT = Map.of("name", "Bea Reyes", "phone", "+44 20 7946 0000");

    private Bodies() {}

    static Object of(Route route) {
        return switch (route.toString()) {
            case "PUT /me" -> Map.of("givenName", "Ada", "familyName", "Reyes");
            case "POST /events", "PUT /events/{event}" -> Meet.eventPlan();
            case "POST /events/{event}/officials" -> Map.of("email", "nobody@example.org", "role", "JUDGE");
            case "POST /events/{event}/races", "PUT /races/{race}" -> Meet.racePlan(Map.of());
            case "POST /races/{race}/entries myself" -> Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01");
            case "POST /races/{race}/entries somebody" -> Meet.somebody(Map.of());
            case "POST /races/{race}/entry-imports" -> "name,sex\nUma Castell,F\n";
            case "POST /event-files" -> new byte[] {'P', 'K'};
            case "POST /races/{race}/advancing-entries" ->
                Map.of("entries", List.of(Map.of("from", UUID.randomUUID())));
            case "PUT /races/{race}/heats" ->
                Map.of("heats", List.of(Map.of("waveId", UUID.randomUUID(), "entries", List.of())));
            case "PUT /entries/{entry}/consents" -> Map.of("answers", List.of());
            case "POST /entries/{entry}/guardian-requests" -> Map.of("email", "bea@example.org");
            case "PUT /entries/{entry}/emergency-contact" -> CONTACT;
            case "PUT /entries/{entry}/public-name" -> Map.of("style", "INITIALS");
            case "PUT /events/{event}/consent-texts" -> Map.of("kinds", List.of());
            case "POST /series", "PUT /series/{series}" -> SERIES;
            case "POST /challenges", "PUT /challenges/{challenge}" -> CHALLENGE;
            case "POST /challenges/{challenge}/teams" -> Map.of("name", "Team " + UUID.randomUUID());
            case "POST /challenges/{challenge}/members" -> Map.of("zone", "UTC");
            default -> Map.of();
        };
    }
}
