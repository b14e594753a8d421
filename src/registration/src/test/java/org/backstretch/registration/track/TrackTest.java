package org.backstretch.registration.track;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class TrackTest {
    /** A kilometre to the north, which falls by 8 % in its middle. */
    private static final String HILL = gpx(IntStream.rangeClosed(0, 20)
            .mapToObj(i -> point(i, i < 8 ? 100 : i < 12 ? 100 - (i - 8) * 4 : 84))
            .collect(Collectors.joining()));

    private Meet meet;

    @BeforeEach
    void an_open_meet() {
        meet = Meet.open();
    }

    private static String point(int number, int elevation) {
        return "<trkpt lat=\"%s\" lon=\"11.0\"><ele>%d</ele><time>2026-05-01T10:00:00Z</time></trkpt>"
                .formatted(BigDecimal.valueOf(4_800_000L + number * 45L, 5).toPlainString(), elevation);
    }

    private static String gpx(String points) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <gpx version="1.1" creator="watch" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>%s</trkseg></trk></gpx>""".formatted(points);
    }

    private static Response send(Meet meet, String gpx) {
        return meet.organizer()
                .asks()
                .contentType("application/gpx+xml")
                .body(gpx)
                .put("/races/" + meet.race() + "/track");
    }

    @Test
    void backward_runners_are_warned_where_the_course_falls() {
        send(meet, HILL).then().statusCode(200);

        Asking.nobody()
                .get("/races/" + meet.race() + "/track")
                .then()
                .statusCode(200)
                .body("lengthMetres", allOf(greaterThan(990), lessThan(1010)))
                .body("descentMetres", equalTo(16))
                .body("climbMetres", equalTo(0))
                .body("warnings", hasSize(1))
                .body("warnings[0].fromMetres", allOf(greaterThan(340), lessThan(460)))
                .body("warnings[0].percent", equalTo(8));
        Asking.nobody()
                .get("/events/" + meet.event() + "/tracks")
                .then()
                .body("raceId", contains(meet.race().toString()))
                .body("[0].warnings", hasSize(1));
    }

    @Test
    void a_forward_race_needs_no_warning() {
        var forward = Meet.open(Map.of("directions", List.of("FORWARD")));

        send(forward, HILL).then().statusCode(200).body("warnings", empty());
    }

    @Test
    void what_is_no_course_is_refused_and_nothing_is_fetched() {
        var fetching = "<!DOCTYPE gpx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + HILL.replaceFirst("<\\?xml.*\\?>", "").strip();
        for (var bad : List.of(
                "no xml",
                gpx(""),
                HILL.replaceFirst("<ele>100</ele>", ""),
                "<a>".repeat(40) + "</a>".repeat(40),
                fetching)) {
            send(meet, bad).then().statusCode(422).body("type", equalTo("/problems/unfit-track"));
        }
        send(meet, fetching).then().body("detail", containsString("document type"));
        Asking.nobody().get("/races/" + meet.race() + "/track").then().statusCode(404);
    }

    @Test
    void a_race_that_is_planned_again_runs_over_the_same_track_until_it_is_taken_away() {
        send(meet, HILL);
        String copy = meet.organizer()
                .says(Map.of("firstDay", "2028-06-06"))
                .post("/events/" + meet.event() + "/copies")
                .path("id");
        String race = meet.organizer().asks().get("/events/" + copy).path("races[0].id");

        meet.organizer()
                .asks()
                .get("/races/" + race + "/track")
                .then()
                .statusCode(200)
                .body("warnings", hasSize(1));
        meet.organizer().asks().delete("/races/" + race + "/track").then().statusCode(204);
        meet.organizer().asks().get("/races/" + race + "/track").then().statusCode(404);
        Asking.nobody().get("/races/" + meet.race() + "/track").then().statusCode(200);
    }
}
