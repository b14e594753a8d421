package org.backstretch.registration.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.jspecify.annotations.Nullable;

/** Two runners and two clubs of a meet that may be one, and two of each that are. */
final class Pairs {
    /** What a route names that needs them. */
    static final Set<String> NAMES = Set.of("club", "personMerge", "clubMerge", "person-merges", "club-merges");

    private Pairs() {}

    static Map<String, Object> of(Meet meet) {
        var club = club(meet);
        var otherClub = club(meet);
        return Map.of(
                "one", runner(meet, meet.race()),
                "other", runner(meet, race(meet)),
                "club", club,
                "otherClub", otherClub,
                "personMerge",
                        merged(meet.organizer(), "/person-merges", runner(meet, race(meet)), runner(meet, race(meet))),
                "clubMerge", merged(Asking.admin(), "/club-merges", club(meet), club(meet)));
    }

    /** Of routes whose good body names things on the stage. */
    static Optional<Object> body(Route route, Map<String, Object> ids) {
        return switch (route.toString()) {
            case "POST /person-merges" -> Optional.of(two(ids.get("one"), ids.get("other")));
            case "POST /club-merges" -> Optional.of(two(ids.get("club"), ids.get("otherClub")));
            case "PUT /clubs/{club}/aliases" -> Optional.of(Map.of("name", name(), "aliases", List.of(name())));
            case "PUT /me/clubs" -> Optional.of(List.of(Map.of("clubName", name())));
            default -> Optional.empty();
        };
    }

    private static Map<String, Object> two(@Nullable Object survivor, @Nullable Object merged) {
        return Map.of("survivor", String.valueOf(survivor), "merged", String.valueOf(merged));
    }

    private static Object merged(Asking who, String path, Object survivor, Object merged) {
        return who.says(two(survivor, merged))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static UUID race(Meet meet) {
        return UUID.fromString(meet.organizer()
                .says(Meet.racePlan(Map.of()))
                .post("/events/" + meet.event() + "/races")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Object runner(Meet meet, UUID race) {
        return meet.organizer()
                .says(Meet.somebody(Map.of()))
                .post("/races/" + race + "/entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Object club(Meet meet) {
        return meet.organizer()
                .says(Meet.somebody(Map.of("clubName", name())))
                .post(meet.entries())
                .then()
                .statusCode(201)
                .extract()
                .path("clubId");
    }

    private static String name() {
        return "Club " + UUID.randomUUID();
    }
}
