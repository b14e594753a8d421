package org.backstretch.portal.track;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrackTest {
    private static Track track(long... elevations) {
        return new Track(
                UUID.randomUUID(),
                1000,
                0,
                0,
                IntStream.range(0, elevations.length)
                        .mapToObj(i -> new Track.Point(i * 1000L / (elevations.length - 1), elevations[i]))
                        .toList(),
                3,
                List.of(new Track.Warning(500, 750, 6)));
    }

    @Test
    void everybody_runs_to_the_left() {
        assertEquals("600.0,110.0 0.0,10.0", track(100, 200).line());
        assertEquals("600.0,110.0 0.0,10.0 0.0,120 600.0,120", track(100, 200).ground());
    }

    @Test
    void what_is_nearly_flat_is_drawn_flat() {
        assertEquals("600.0,110.0 300.0,105.0 0.0,110.0", track(100, 101, 100).line());
    }

    @Test
    void a_steep_section_is_marked_where_it_is_run() {
        assertEquals(List.of(new Track.Mark("150.0", "150.0")), track(100, 90).marks());
    }
}
