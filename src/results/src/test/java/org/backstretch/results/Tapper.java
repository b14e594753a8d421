package org.backstretch.results;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person at the line who taps times without bibs. */
final class Tapper {
    final UUID device = UUID.randomUUID();
    private final Meet meet;
    private long sequence;

    Tapper(Meet meet) {
        this.meet = meet;
    }

    /** Sends taps so many seconds after the gun, and answers their ids. */
    List<String> taps(double... seconds) {
        var stamps = new ArrayList<Map<String, Object>>();
        for (var second : seconds) {
            stamps.add(stamp(++sequence, second));
        }
        return sent(stamps).jsonPath().getList("items.crossingId");
    }

    /** As if it had been tapped earlier than it is sent. */
    String tapsLate(double second) {
        return taps(second).getFirst();
    }

    private Response sent(List<Map<String, Object>> stamps) {
        return meet.send(meet.asOfficial(), device, stamps);
    }

    static Map<String, Object> stamp(long number, double second) {
        return Map.of("sequence", number, "at", at(second).toString(), "monotonicMillis", number);
    }

    static Instant at(double second) {
        return Meet.GUN.plusMillis(Math.round(second * 1_000));
    }
}
