package org.backstretch.local.replay.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.backstretch.local.replay.folder.RaceTime;

/** A file of an invented race. */
final class SampleFile {
    private SampleFile() {}

    static void write(Path file, Stream<List<String>> lines) throws IOException {
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            lines.forEach(csv::writeRecord);
        }
    }

    static String time(int seconds) {
        return RaceTime.print(Duration.ofSeconds(seconds));
    }
}
