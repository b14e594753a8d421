package org.backstretch.results.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads files in tests. */
final class Files {
    private Files() {}

    static List<LineReading> lines(String file) {
        return lines(file, Meaning.ELAPSED);
    }

    static List<LineReading> lines(String file, Meaning meaning) {
        return readable(file, meaning).lines();
    }

    static TimingFile.Readable readable(String file, Meaning meaning) {
        return (TimingFile.Readable) TimingFile.read(
                file.getBytes(StandardCharsets.UTF_8), new TimingFile.How(Optional.empty(), meaning, false));
    }

    static Format format(String file) {
        return readable(file, Meaning.ELAPSED).format();
    }

    static Passing passing(LineReading line) {
        return ((LineReading.Read) line).passing();
    }

    static String why(LineReading line) {
        return ((LineReading.Bad) line).why();
    }

    static String unreadable(byte[] file) {
        return ((TimingFile.Unreadable) TimingFile.read(file, TimingFile.How.AS_IT_LOOKS)).why();
    }
}
