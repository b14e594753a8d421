package org.backstretch.kit.eventfile;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a file of an event says of itself.
 *
 * @param format of which a reader knows what it means; a newer one is refused
 * @param event the id of the event
 * @param name the event's, for a person who looks for the right file
 * @param writtenAt as of when all of its rows are
 */
public record Manifest(int format, UUID event, String name, Instant writtenAt, List<Part> parts) {
    public static final int FORMAT = 1;

    static final String FILE = "manifest.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /**
     * One file inside: a JSON object a line.
     *
     * @param name with its folder, such as results/crossing.jsonl
     * @param sha256 of its bytes, in hexadecimal
     */
    public record Part(String name, long rows, String sha256) {}

    public Manifest {
        parts = List.copyOf(parts);
    }

    byte[] json() throws IOException {
        return MAPPER.writeValueAsBytes(this);
    }

    static Manifest read(byte[] json) throws IOException {
        try {
            var format = MAPPER.readTree(json).path("format").asInt();
            if (format != FORMAT) {
                throw UnfitEventFile.ofOtherFormat(format);
            }
            return Optional.ofNullable(MAPPER.readValue(json, Manifest.class))
                    .filter(read -> read.event != null && read.name != null && read.writtenAt != null)
                    .orElseThrow(UnfitEventFile::withoutManifest);
        } catch (JacksonException e) {
            throw UnfitEventFile.withoutManifest();
        }
    }

    Optional<Part> part(String partName) {
        return parts.stream().filter(part -> part.name().equals(partName)).findFirst();
    }
}
