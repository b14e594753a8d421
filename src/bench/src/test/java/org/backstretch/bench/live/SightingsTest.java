package org.backstretch.bench.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.buffer.Buffer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SightingsTest {
    private static final UUID ADA = UUID.fromString("0198aaaa-0000-7000-8000-000000000001");
    private static final UUID BEN = UUID.fromString("0198aaaa-0000-7000-8000-000000000002");

    private final Sightings sightings = new Sightings();

    @Test
    void a_runner_is_seen_with_their_first_place() {
        sightings.due(ADA, System.nanoTime());

        sightings.heard(change("""
                {"competitorId":"%s","to":1,"toLine":0,"row":{"competitorId":"%s"}}""".formatted(ADA, ADA)));

        assertEquals(0, sightings.missing());
        assertEquals(1, sightings.taken().count());
    }

    @Test
    void who_is_told_of_without_a_place_has_not_been_seen() {
        sightings.due(BEN, System.nanoTime());

        sightings.heard(change("""
                {"competitorId":"%s","fromLine":4,"toLine":5,"row":{"competitorId":"%s"}}""".formatted(BEN, BEN)));

        assertEquals(1, sightings.missing());
    }

    @Test
    void nobody_is_counted_twice_nor_in_the_next_round() {
        sightings.due(ADA, System.nanoTime());
        var place = change("""
                {"competitorId":"%s","from":2,"to":1,"row":{}}""".formatted(ADA));

        sightings.heard(place);
        sightings.heard(place);

        assertEquals(1, sightings.taken().count());
        assertEquals(0, sightings.taken().count());
    }

    private static Buffer change(String move) {
        return Buffer.buffer("event: change\nid: x.7\ndata: {\"version\":\"7\",\"moved\":[" + move + "]}");
    }
}
