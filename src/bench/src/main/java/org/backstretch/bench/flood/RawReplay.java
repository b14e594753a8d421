package org.backstretch.bench.flood;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.JavaCommand;
import org.backstretch.local.process.Program;

/**
 * A process of its own that reads all topics from their beginning to their end and does nothing with what it reads: as cold
 * as a service that has just been started.
 */
final class RawReplay {
    private static final String NAME = "raw-replay";
    private static final List<String> FLAGS = List.of("-Xms32m", "-Xmx256m", "-XX:+UseSerialGC");

    private RawReplay() {}

    /** Argument: the bootstrap servers. Prints the seconds. */
    public static void main(String... arguments) {
        try (var reader = new RawReader(arguments[0])) {
            System.out.println(reader.secondsToTheEnd());
        }
    }

    /** From its first poll. */
    static double seconds(String kafka) throws IOException {
        var data = DataFolder.temporary();
        try {
            new Program(NAME, JavaCommand.ofClass(RawReplay.class, FLAGS, List.of(kafka))).run(data);
            var said = Files.readAllLines(data.log(NAME));
            return Double.parseDouble(said.getLast());
        } finally {
            data.delete();
        }
    }
}
