package org.backstretch.bench.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final String PAGE = """
            # TYPE leaderboards_facts_read counter
            leaderboards_facts_read_total 190023.0
            leaderboards_stream_encoded_total{event="change"} 3.0
            leaderboards_stream_encoded_total{event="snapshot"} 4.0
            """;

    @Test
    void a_figure_is_found_by_its_whole_name() throws IOException {
        assertEquals(190_023, Metrics.sum(PAGE, "leaderboards_facts_read_total"));
        assertThrows(IOException.class, () -> Metrics.sum(PAGE, "leaderboards_facts_read"));
    }

    @Test
    void labels_are_added_up() throws IOException {
        assertEquals(7, Metrics.sum(PAGE, "leaderboards_stream_encoded_total"));
    }
}
