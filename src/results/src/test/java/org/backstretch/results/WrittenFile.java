package org.backstretch.results;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.backstretch.kit.eventfile.EventFile;
import org.backstretch.kit.eventfile.EventFileWriter;

/** A file of an event as somebody holds it, who may look into it and write another. */
record WrittenFile(UUID event, Map<String, List<String>> parts) {

    static WrittenFile of(byte[] bytes) {
        try (var file = EventFile.read(new ByteArrayInputStream(bytes))) {
            var parts = new LinkedHashMap<String, List<String>>();
            file.manifest().parts().forEach(part -> parts.put(part.name(), file.rows(part.name())));
            return new WrittenFile(file.manifest().event(), parts);
        }
    }

    List<String> rows(String part) {
        return parts.getOrDefault(part, List.of());
    }

    /** With whole checksums, whatever its rows say now. */
    byte[] with(String part, UnaryOperator<List<String>> change) {
        var changed = new LinkedHashMap<>(parts);
        changed.put(part, change.apply(new ArrayList<>(rows(part))));
        var bytes = new ByteArrayOutputStream();
        try (var file = new EventFileWriter(bytes)) {
            for (var each : changed.entrySet()) {
                file.part(each.getKey(), rows -> each.getValue().forEach(rows));
            }
            file.end(event, "Changed", Instant.EPOCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
