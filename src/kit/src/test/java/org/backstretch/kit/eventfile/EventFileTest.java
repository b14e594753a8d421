package org.backstretch.kit.eventfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file comes from anywhere: what is wrong with it is said before anybody looks at a row. */
class EventFileTest {
    private static final UUID EVENT = UUID.fromString("0199a000-0000-7000-8000-00000000000e");
    private static final String PART = "results/crossing.jsonl";
    private static final List<String> ROWS = List.of("{\"bib\":\"12\"}", "{\"bib\":\"ł漢\"}");
    private static final Limits SMALL = new Limits(10_000, 5_000, 50, 1_000);

    private static byte[] written(List<String> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new EventFileWriter(bytes)) {
            file.part(PART, rows::forEach);
            file.part("results/audit.jsonl", none -> {});
            file.end(EVENT, "Night of the Backs", Instant.EPOCH);
        }
        return bytes.toByteArray();
    }

    @TempDir
    Path folder;

    private EventFile read(byte[] bytes) {
        return EventFile.read(new ByteArrayInputStream(bytes), SMALL, folder);
    }

    private String refused(byte[] bytes) {
        var refusal = assertThrows(UnfitEventFile.class, () -> read(bytes).close());
        return refusal.getStatusCode() + " " + refusal.getDetail();
    }

    /** A zip of these files and of a manifest that names them, true or not. */
    private static byte[] zip(Map<String, String> files, String manifest) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var all = new TreeMap<>(files);
            all.put("manifest.json", manifest);
            for (var file : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String manifest(int format, String parts) {
        return """
                {"format":%d,"event":"%s","name":"N","writtenAt":"2026-11-21T10:00:00Z","parts":[%s],"more":1}""".formatted(format, EVENT, parts);
    }

    private static String part(String name, long rows) {
        return """
                {"name":"%s","rows":%d,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}""".formatted(name, rows);
    }

    @Test
    void what_was_written_is_read_row_by_row() throws IOException {
        try (var file = read(written(ROWS))) {
            assertEquals(ROWS, file.rows(PART));
            assertEquals(List.of(), file.rows("results/audit.jsonl"));
            assertEquals(List.of(), file.rows("results/of_another_version.jsonl"));
            assertEquals(EVENT, file.manifest().event());
            assertEquals(2, file.manifest().part(PART).orElseThrow().rows());
        }
    }

    @Test
    void every_byte_that_counts_is_checked() throws IOException {
        var whole = written(List.of("{\"bib\":\"12\",\"point\":\"FINISH\"}"));
        var data = 30 + PART.length();
        for (int at = data; at < data + 20; at++) {
            var damaged = whole.clone();
            damaged[at] ^= 4;
            assertTrue(refused(damaged).startsWith("422"), "byte " + at);
        }
    }

    @Test
    void half_a_file_is_none() throws IOException {
        var whole = written(ROWS);
        var half = Arrays.copyOf(whole, whole.length - 30);

        assertTrue(refused(half).contains("not a whole zip"));
        assertTrue(refused(new byte[0]).contains("not a whole zip"));
    }

    @Test
    void rows_and_checksums_must_be_those_of_the_manifest() throws IOException {
        assertTrue(refused(zip(Map.of(PART, ""), manifest(1, part(PART, 1)))).contains("not what was written"));
        assertTrue(refused(zip(Map.of(PART, "{}\n"), manifest(1, part(PART, 1))))
                .contains("not what was written"));
        read(zip(Map.of(PART, ""), manifest(1, part(PART, 0)))).close();
    }

    @Test
    void parts_are_exactly_those_of_the_manifest() throws IOException {
        assertTrue(refused(zip(Map.of("../../etc/passwd", "", PART, ""), manifest(1, part(PART, 0))))
                .contains("other parts"));
        assertTrue(refused(zip(Map.of(), manifest(1, part(PART, 0)))).contains("other parts"));
        assertTrue(refused(zip(Map.of(PART, "", "b", ""), manifest(1, part(PART, 0) + "," + part(PART, 0))))
                .contains("other parts"));
    }

    @Test
    void another_format_is_said_to_be_one() throws IOException {
        assertTrue(refused(zip(Map.of(), manifest(2, ""))).contains("format 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"format\":1}", "{\"format\":1,\"event\":7}"})
    void a_manifest_that_is_none_is_refused(String text) throws IOException {
        assertTrue(refused(zip(Map.of(), text)).startsWith("422"));
    }

    @Test
    void what_would_unpack_to_more_than_an_event_is_not_unpacked() throws IOException {
        var bomb = written(Collections.nCopies(7, "{\"a\":\"" + "0".repeat(900) + "\"}"));
        var longRow = written(List.of("{\"a\":\"" + "0".repeat(2_000) + "\"}"));
        var manyRows = written(Collections.nCopies(51, "{}"));
        var noise = new byte[20_000];
        new Random(1).nextBytes(noise);

        assertTrue(bomb.length < 1_000);
        for (var bytes : List.of(bomb, longRow, manyRows, noise)) {
            assertTrue(refused(bytes).startsWith("413"));
        }
    }

    @Test
    void nothing_of_it_stays_behind() throws IOException {
        read(written(ROWS)).close();
        refused(new byte[100]);
        refused(zip(Map.of(), manifest(2, "")));

        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
