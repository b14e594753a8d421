package org.backstretch.local.replay.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.backstretch.local.keycloak.Login;
import org.backstretch.local.process.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontDoorTest {
    private static final Login LOGIN = new Login("organizer@backstretch.test", "secret");
    private final List<String> said = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    503 | {}
                    502 | nobody there
                    429 | {}
                    """)
    void a_request_is_sent_again_with_the_same_body_and_key_until_it_is_answered(int status, String body) {
        try (var peer =
                Peer.listening().replies(status, body).replies(status, body).replies(200, "{\"items\": []}")) {
            var answer = door(peer.address()).post("/api/results/races/1/crossings", Map.of("bootId", "b"));

            assertEquals(200, answer.status());
            assertEquals(3, peer.asked().size());
            assertEquals(1, new HashSet<>(peer.asked()).size());
            assertEquals("{\"bootId\":\"b\"}", peer.asked().getFirst().body());
            assertEquals(1, said.size());
        }
    }

    @Test
    void what_is_on_its_way_is_waited_for_in_silence() {
        try (var peer = Peer.listening()
                .replies(404, "{\"type\": \"/problems/not-here-yet\"}")
                .replies(200, "{}")) {
            var answer = door(peer.address()).get("/api/results/races/1");

            assertEquals(200, answer.status());
            assertEquals(List.of(), said);
        }
    }

    @Test
    void a_front_door_that_is_away_is_waited_for() {
        var gone = Peer.listening();
        var port = gone.port();
        gone.close();
        var back = new ArrayList<Peer>();

        var answer = door(
                        gone.address(),
                        sentence -> back.add(Peer.listeningAt(port).replies(200, "{}")))
                .put("/api/results/races/1/publication", Map.of("status", "PROVISIONAL"));

        assertEquals(200, answer.status());
        assertEquals(1, back.getFirst().asked().size());
        back.forEach(Peer::close);
    }

    @Test
    void a_refusal_is_not_argued_with() {
        var problem =
                "{\"type\": \"/problems/bib-taken\", \"title\": \"Bib taken\", \"detail\": \"Bib 7 is worn by somebody else.\"}";
        try (var peer = Peer.listening().replies(409, problem)) {
            var answer = door(peer.address()).put("/api/registration/entries/1", Map.of("bib", "7"));

            assertEquals(1, peer.asked().size());
            assertTrue(answer.isProblem("bib-taken"));
            var trouble = assertThrows(Trouble.class, answer::orRefused);
            assertEquals(
                    "PUT /api/registration/entries/1 was refused with 409: Bib taken. Bib 7 is worn by somebody else.",
                    trouble.sentence());
        }
    }

    @Test
    void patience_ends() {
        try (var peer = Peer.listening().replies(503, "{}")) {
            var patience = new Patience(Duration.ofMillis(50), Duration.ofMillis(1), said::add);

            var answer = new FrontDoor(peer.address(), LOGIN, patience).get("/api/results/races/1");

            assertEquals(503, answer.status());
            assertTrue(peer.asked().size() > 1);
        }
    }

    @Test
    void a_token_that_is_no_longer_accepted_is_replaced() {
        try (var peer = Peer.listening().replies(401, "").replies(200, "{}")) {
            var answer = door(peer.address()).get("/api/registration/me");

            assertEquals(200, answer.status());
            assertEquals(
                    List.of("Bearer token-1", "Bearer token-2"),
                    peer.asked().stream().map(Peer.Asked::authorization).toList());
        }
    }

    @Test
    void a_list_is_read_to_its_last_page() {
        try (var peer = Peer.listening()
                .replies(200, "{\"items\": [1, 2], \"total\": 3}")
                .replies(200, "{\"items\": [3], \"total\": 3}")) {
            var all = door(peer.address()).all("/api/results/races/1/results?sex=F", "items", Integer.class);

            assertEquals(List.of(1, 2, 3), all);
            assertEquals(
                    "GET /api/results/races/1/results?sex=F&size=500&page=1",
                    peer.asked().getLast().line());
        }
    }

    private FrontDoor door(URI address) {
        return door(address, said::add);
    }

    private static FrontDoor door(URI address, Consumer<String> says) {
        return new FrontDoor(address, LOGIN, new Patience(Duration.ofSeconds(30), Duration.ofMillis(5), says));
    }
}
