package org.backstretch.bench.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PointerChaseTest {
    @Test
    void a_chase_stops_everywhere_before_it_comes_back() {
        assertEquals(1_000, PointerChase.over(64_000).stopsOnTheWay());
        assertEquals(1, PointerChase.over(64).stopsOnTheWay());
    }
}
