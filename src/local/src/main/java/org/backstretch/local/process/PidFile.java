package org.backstretch.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Remembers a process by its id and the instant it started. Ids are used again by the system: a process that started at
 * another instant is somebody else's and is never touched.
 */
public record PidFile(Path file) {
    /** Systems report the start in ticks of up to 10 ms, and some derive it anew from the boot time. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public void write(ProcessHandle process) {
        var start = process.info().startInstant().orElse(Instant.EPOCH);
        try {
            Files.writeString(file, process.pid() + " " + start + "\n");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The process that was remembered, if it still runs. */
    public Optional<ProcessHandle> running() {
        return read().flatMap(known -> ProcessHandle.of(known.pid)
                .filter(Ending::isRunning)
                .filter(process ->
                        process.info().startInstant().filter(known::startedAt).isPresent()));
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Optional<Known> read() {
        try {
            var words = Files.readString(file).trim().split(" ");
            return words.length == 2
                    ? Optional.of(new Known(Long.parseLong(words[0]), Instant.parse(words[1])))
                    : Optional.empty();
        } catch (IOException | NumberFormatException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private record Known(long pid, Instant start) {
        boolean startedAt(Instant instant) {
            return Duration.between(start, instant).abs().compareTo(TOLERANCE) <= 0;
        }
    }
}
