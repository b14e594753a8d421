package org.backstretch.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How to start a program so that the terminal's Ctrl-C and its closing do not reach it; it keeps its process id. */
public final class OwnSession {
    private static final List<String> PREFIX = found();

    private OwnSession() {}

    /** Words to put before a command: setsid on Linux, Perl where macOS lacks that, nothing where neither is there. */
    public static List<String> prefix() {
        return PREFIX;
    }

    private static List<String> found() {
        return onPath("setsid")
                .map(List::of)
                .or(() -> onPath("perl").map(perl -> List.of(perl, "-e", "use POSIX; POSIX::setsid(); exec @ARGV;")))
                .orElse(List.of());
    }

    private static Optional<String> onPath(String program) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
