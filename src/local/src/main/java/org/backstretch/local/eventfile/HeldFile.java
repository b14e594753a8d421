package org.backstretch.local.eventfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.door.FrontDoor;

/** The file that somebody wants to open, and what it says of itself; the services check whether that is true. */
record HeldFile(Path path, Manifest manifest) {
    private static final String MANIFEST = "manifest.json";

    record Manifest(UUID event, String name, Instant writtenAt, List<Part> parts) {}

    record Part(String name, long rows) {}

    /** @throws Trouble if it is not there, or is no file of an event */
    static HeldFile read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new Trouble("There is no file " + path + ".");
        }
        try (var zip = new ZipFile(path.toFile())) {
            var entry = zip.getEntry(MANIFEST);
            if (entry == null) {
                throw noEventFile(path, "it has no " + MANIFEST);
            }
            try (var in = zip.getInputStream(entry)) {
                return new HeldFile(path, manifest(path, in.readNBytes(1 << 20)));
            }
        } catch (IOException cause) {
            throw noEventFile(path, String.valueOf(cause.getMessage()));
        }
    }

    private static Manifest manifest(Path path, byte[] json) {
        try {
            var read = FrontDoor.read(new ObjectMapper().readTree(json), Manifest.class);
            if (read != null && read.event != null && read.parts != null) {
                return read;
            }
        } catch (JsonProcessingException | IllegalArgumentException cause) {
            throw noEventFile(path, "its " + MANIFEST + " cannot be read");
        } catch (IOException cause) {
            throw noEventFile(path, String.valueOf(cause.getMessage()));
        }
        throw noEventFile(path, "its " + MANIFEST + " names no event");
    }

    private static Trouble noEventFile(Path path, String reason) {
        return new Trouble("%s is no file of an event: %s. They end with .backstretch.zip.".formatted(path, reason));
    }

    /** How many of something it says to hold, such as registration/entry. */
    long rows(String part) {
        return manifest.parts().stream()
                .filter(each -> each.name().equals(part + ".jsonl"))
                .mapToLong(Part::rows)
                .sum();
    }
}
