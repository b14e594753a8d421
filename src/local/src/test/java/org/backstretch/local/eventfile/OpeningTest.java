package org.backstretch.local.eventfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.backstretch.local.keycloak.Login;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.Progress;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.door.Patience;
import org.backstretch.local.replay.door.Peer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OpeningTest {
    private static final String ALREADY_HERE = "{\"type\": \"/problems/already-here\", \"title\": \"Already here\"}";
    private static final String GOOD = """
            {"format": 1, "event": "0199a000-0000-7000-8000-00000000000e", "name": "Night Meet",
             "writtenAt": "2026-11-21T12:00:00Z", "parts": [{"name": "registration/entry.jsonl", "rows": 12, "sha256": ""}]}""";

    @TempDir
    Path folder;

    @Test
    void registration_comes_first_and_results_are_asked_until_its_facts_are_there() throws IOException {
        try (var peer = Peer.listening()
                .replies(201, "{}")
                .replies(404, "{\"type\": \"/problems/not-here-yet\"}")
                .replies(201, "{}")) {
            open(peer, file(GOOD));

            assertEquals(
                    List.of(
                            "POST /api/registration/event-files",
                            "POST /api/results/event-files",
                            "POST /api/results/event-files"),
                    peer.asked().stream().map(Peer.Asked::line).toList());
            assertTrue(peer.asked().stream().allMatch(asked -> asked.body().startsWith("PK")));
        }
    }

    @Test
    void one_that_was_cut_off_goes_on() throws IOException {
        try (var peer = Peer.listening().replies(409, ALREADY_HERE).replies(201, "{}")) {
            open(peer, file(GOOD));

            assertEquals(2, peer.asked().size());
        }
    }

    @Test
    void what_is_here_whole_is_not_opened_again() throws IOException {
        var file = file(GOOD);
        try (var peer = Peer.listening().replies(409, ALREADY_HERE)) {
            var trouble = assertThrows(Trouble.class, () -> open(peer, file));

            assertTrue(trouble.sentence().contains("nothing was changed"));
        }
    }

    @Test
    void a_refusal_is_told_and_ends_it() throws IOException {
        var file = file(GOOD);
        var problem =
                "{\"type\": \"/problems/unfit-event-file\", \"title\": \"Unfit\", \"detail\": \"It is damaged.\"}";
        try (var peer = Peer.listening().replies(422, problem)) {
            var trouble = assertThrows(Trouble.class, () -> open(peer, file));

            assertTrue(trouble.sentence().contains("It is damaged."));
            assertEquals(1, peer.asked().size());
        }
    }

    @Test
    void what_is_no_file_of_an_event_is_said_to_be_none() throws IOException {
        var text = Files.writeString(folder.resolve("text.zip"), "Hello");

        for (var file : List.of(text, file("{}"), file("["), file("null"), folder.resolve("nowhere.zip"))) {
            assertThrows(Trouble.class, () -> HeldFile.read(file));
        }
        assertEquals(12, HeldFile.read(file(GOOD)).rows("registration/entry"));
        assertEquals(2, new CommandLine(new OpenCommand()).execute());
    }

    private Path file(String manifest) throws IOException {
        var file = Files.createTempFile(folder, "event", ".backstretch.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    private static void open(Peer peer, Path file) {
        var patience = new Patience(Duration.ofSeconds(30), Duration.ofMillis(5), sentence -> {});
        var door = new FrontDoor(peer.address(), new Login("organizer@backstretch.test", "secret"), patience);
        new Opening(door, Progress.onStandardOutput()).open(HeldFile.read(file));
    }
}
