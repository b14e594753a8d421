package org.backstretch.leaderboards.answer;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.leaderboards.Meet;
import org.junit.jupiter.api.Test;

/** The short way answers as the long one does; any question that is a little unusual takes the long one. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class FastLaneTest {
    private static final String BOARDS = "/api/leaderboards/boards/";

    private final Meet meet = new Meet();
    private final UUID ada = Ids.next();
    private final String board = meet.race + ".backward";

    private void race() {
        try (var teller = new Teller()) {
            teller.tell(
                    meet.event(EventFact.Status.OPEN), meet.race(), meet.entry(ada, "0", Direction.BACKWARD, Sex.F));
            IntStream.range(1, 120)
                    .mapToObj(i -> meet.entry(Ids.next(), "" + i, Direction.BACKWARD, i % 2 == 0 ? Sex.F : Sex.M))
                    .forEach(teller::tell);
            teller.tell(meet.finish(ada, 1_500_000, 0));
        }
        await().ignoreExceptions()
                .untilAsserted(() -> given().get(BOARDS + board)
                        .then()
                        .body("total", equalTo(120))
                        .body("finished", equalTo(1)));
    }

    @Test
    void both_ways_give_one_answer() throws Exception {
        race();

        for (var asked : List.of("?page=0", "?size=100", "?page=1&size=100", "?page=7&size=500")) {
            assertSame(board + asked, board + asked + "&search=");
        }
        for (var asked : List.of("?around=0", "?around=5", "?around=50")) {
            assertSame(board + "/competitors/" + ada + asked, board + "/competitors/" + ada + asked + "&on=");
        }
    }

    private static void assertSame(String usual, String unusual) throws Exception {
        var one = raw(usual, "Accept", "application/json");
        var other = raw(unusual, "Accept", "application/json");
        assertEquals(200, one.statusCode());
        assertEquals(new String(one.body(), UTF_8), new String(other.body(), UTF_8));
        for (var header : List.of("ETag", "Content-Type", "Cache-Control", "Vary")) {
            assertEquals(one.headers().firstValue(header), other.headers().firstValue(header), header);
        }
    }

    private static Response get(String path) {
        return given().get(BOARDS + path);
    }

    @Test
    void what_cannot_be_is_refused_as_ever() {
        race();

        get(board + "?size=501").then().statusCode(400).contentType("application/problem+json");
        get(board + "?size=ten").then().statusCode(404);
        get(board + "/competitors/" + ada + "?around=51").then().statusCode(400);
        get(board + "/competitors/" + Ids.next())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-here-yet"));
        get(meet.race + ".sideways").then().statusCode(404).body("type", equalTo("/problems/not-here"));
    }

    @Test
    void a_page_is_packed_for_whoever_can_unpack_it() throws Exception {
        race();

        var packed = raw(board + "?size=100", "Accept-Encoding", "gzip");
        var plain = raw(board + "?size=100", "Accept", "application/json");

        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElseThrow());
        assertTrue(packed.body().length < plain.body().length / 4);
        assertArrayEquals(plain.body(), unpacked(packed.body()));
        assertNotEquals(tag(plain), tag(packed));
    }

    @Test
    void neither_form_is_sent_twice() throws Exception {
        race();
        for (var asked : List.of(board + "?size=100", board + "/competitors/" + ada)) {
            var tag = tag(raw(asked, "Accept", "application/json"));
            var packed = tag(raw(asked, "Accept-Encoding", "gzip"));

            assertEquals(304, raw(asked, "If-None-Match", tag).statusCode());
            assertEquals(
                    304, raw(asked, "If-None-Match", "\"other\", W/" + packed).statusCode());
            assertEquals(304, raw(asked, "If-None-Match", "*").statusCode());
            assertEquals(200, raw(asked, "If-None-Match", tag.replace("\"", "")).statusCode());
        }
    }

    @Test
    void who_is_overtaken_on_another_board_has_another_answer() {
        race();
        var bea = Ids.next();
        try (var teller = new Teller()) {
            teller.tell(meet.entry(bea, "200", Direction.BACKWARD, Sex.M));
        }
        var women = board + ".sex-F/competitors/" + ada;
        await().untilAsserted(() -> get(board + "/competitors/" + bea).then().statusCode(200));
        var before = get(women).header("ETag");

        try (var teller = new Teller()) {
            teller.tell(meet.finish(bea, 1_400_000, 0));
        }

        await().untilAsserted(() -> get(women).then().body("places.overall", equalTo(2)));
        get(women).then().body("places.sex", equalTo(1));
        assertNotEquals(before, get(women).header("ETag"));
    }

    private static HttpResponse<byte[]> raw(String path, String header, String value)
            throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + RestAssured.port + BOARDS + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address).header(header, value).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        }
    }
}
