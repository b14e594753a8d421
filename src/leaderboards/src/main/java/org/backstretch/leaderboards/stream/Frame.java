package org.backstretch.leaderboards.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import java.util.UUID;

/** One event as it goes out, encoded once for all who watch. */
record Frame(long moment, Buffer bytes) {
    /** Names this run of this replica: its moments mean nothing to another. */
    static final String BOOT = Long.toHexString(UUID.randomUUID().getMostSignificantBits());

    static final Buffer HEARTBEAT = Buffer.buffer(":\n\n");

    private static final ObjectWriter JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build()
            .writer();

    static Frame of(long moment, Snapshot snapshot) {
        return new Frame(moment, encode("snapshot", moment, snapshot));
    }

    static Frame of(long moment, Change change) {
        return new Frame(moment, encode("change", moment, change));
    }

    private static Buffer encode(String event, long moment, Object data) {
        try {
            // JSON without indentation has no line break, so it is one data line.
            return Buffer.buffer("event: " + event + "\nid: " + BOOT + "." + moment + "\ndata: "
                    + JSON.writeValueAsString(data) + "\n\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
