package org.backstretch.bench.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class OutputTest {
    @Test
    void the_rate_of_wrk_is_read_from_what_it_prints() throws IOException {
        var rate = Wrk.rate("""
                Running 2s test @ http://127.0.0.1:8080
                  2 threads and 32 connections
                  247100 requests in 2.00s, 31.10MB read
                Requests/sec: 123487.90
                Transfer/sec:     15.55MB
                """);

        assertEquals(123_487.9, rate);
    }

    @Test
    void answers_that_were_none_are_no_rate() {
        assertThrows(IOException.class, () -> Wrk.rate("""
                  100 requests in 2.00s, 31.10MB read
                  Non-2xx or 3xx responses: 3
                Requests/sec: 50.00
                """));
    }

    @Test
    void the_rate_of_redis_benchmark_is_its_second_column() {
        var rate = RedisBenchmark.perSecond("""
                "test","rps","avg_latency_ms","min_latency_ms","p50_latency_ms"
                "zrevrank board 0198aaaa-0000-7000-8000-__rand_int__","124378.11","0.138","0.048","0.135"
                """);

        assertEquals(124_378.11, rate);
    }
}
