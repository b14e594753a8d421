package org.backstretch.leaderboards.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event as it goes out: encoded once for all who watch, and not at all while nobody does. */
final class Frame {
    /** Names this run of this replica: its moments mean nothing to another. */
    static final String BOOT = Long.toHexString(UUID.randomUUID().getMostSignificantBits());

    static final Buffer HEARTBEAT = Buffer.buffer(":\n\n");

    private static final ObjectWriter JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build()
            .writer();

    private final long moment;
    private final String event;
    private final Object data;
    private @Nullable Buffer bytes;

    private Frame(long moment, String event, Object data) {
        this.moment = moment;
        this.event = event;
        this.data = data;
    }

    static Frame of(long moment, Snapshot snapshot) {
        return new Frame(moment, "snapshot", snapshot);
    }

    static Frame of(long moment, Change change) {
        return new Frame(moment, "change", change);
    }

    long moment() {
        return moment;
    }

    /** @param encoded is told if this was the first to ask */
    synchronized Buffer bytes(Runnable encoded) {
        var made = bytes;
        if (made == null) {
            made = encode();
            bytes = made;
            encoded.run();
        }
        return made;
    }

    private Buffer encode() {
        try {
            // JSON without indentation has no line break, so it is one data line.
            return Buffer.buffer("event: " + event + "\nid: " + BOOT + "." + moment + "\ndata: "
                    + JSON.writeValueAsString(data) + "\n\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
