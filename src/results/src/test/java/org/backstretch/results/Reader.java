package org.backstretch.results;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person at the line who reads bibs in the order in which they pass, and whose phone sends them. */
final class Reader {
    final UUID device = UUID.randomUUID();
    private final Meet meet;
    private long sequence;

    Reader(Meet meet) {
        this.meet = meet;
    }

    /** Sends these, in this order. */
    Response reads(String... bibs) {
        return send(readings(bibs));
    }

    List<Map<String, Object>> readings(String... bibs) {
        var readings = new ArrayList<Map<String, Object>>();
        for (var bib : bibs) {
            readings.add(reading(++sequence, bib, null));
        }
        return readings;
    }

    Response takesBack(long earlier, @Nullable String instead) {
        return send(List.of(reading(++sequence, instead, earlier)));
    }

    static Map<String, Object> reading(long number, @Nullable String bib, @Nullable Long undoes) {
        var reading = new HashMap<String, Object>();
        reading.put("sequence", number);
        reading.put("bib", bib);
        reading.put("undoes", undoes);
        reading.put("at", Meet.GUN.plusSeconds(1_500 + number).toString());
        reading.put("monotonicMillis", number);
        return reading;
    }

    Response send(List<Map<String, Object>> readings) {
        return send(meet.asOfficial(), readings);
    }

    Response send(RequestSpecification who, List<Map<String, Object>> readings) {
        return who.body(Map.of("device", device, "bootId", "b1", "readings", readings))
                .post("/races/{race}/bib-sequences", meet.race);
    }
}
