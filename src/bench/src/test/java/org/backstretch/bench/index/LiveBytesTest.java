package org.backstretch.bench.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LiveBytesTest {
    @Test
    void a_histogram_ends_with_the_sum_of_all_bytes() {
        var histogram = """
                 num     #instances         #bytes  class name (module)
                -------------------------------------------------------
                   1:           321        1234567  [B (java.base@25)
                Total           322        1234591
                """;

        assertEquals(1_234_591, LiveBytes.total(histogram));
        assertThrows(IllegalArgumentException.class, () -> LiveBytes.total("no such process"));
    }

    @Test
    void a_process_has_something_alive() throws Exception {
        assertTrue(LiveBytes.of(ProcessHandle.current().pid()) > 100_000);
    }
}
