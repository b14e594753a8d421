package org.backstretch.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process and its children take. */
public final class Memory {
    private Memory() {}

    /** In megabytes; pages that several processes share count once, where the system tells; 0 if it tells nothing. */
    public static long ofTree(long pid) {
        return ProcessHandle.of(pid).stream()
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                        .mapToLong(process -> kilobytes(process.pid()))
                        .sum()
                / 1024;
    }

    private static long kilobytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException | java.io.UncheckedIOException notLinux) {
            return resident(pid);
        }
    }

    private static long resident(long pid) {
        try {
            var process = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            return words.isEmpty() ? 0 : Long.parseLong(words);
        } catch (IOException | NumberFormatException unknown) {
            return 0;
        }
    }
}
