package org.backstretch.local.replay;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a replay calls its things. They are chosen before anything is sent, so that every request can be repeated.
 *
 * @param boot one start of the timing device: its sequence numbers count from there
 */
record RunIds(UUID event, UUID race, UUID device, String boot) {

    /** A replay of its own. */
    static RunIds fresh() {
        return new RunIds(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID().toString());
    }

    /** The same replay each time, so that one that was cut off goes on when it is run again. */
    static RunIds named(String name) {
        return new RunIds(
                id(name, "event"),
                id(name, "race"),
                id(name, "device"),
                id(name, "boot").toString());
    }

    /** The id of something that belongs to this replay. */
    UUID of(String thing) {
        return id(race.toString(), thing);
    }

    static UUID id(String name, String thing) {
        return UUID.nameUUIDFromBytes((name + "/" + thing).getBytes(StandardCharsets.UTF_8));
    }
}
