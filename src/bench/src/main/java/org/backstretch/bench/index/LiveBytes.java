package org.backstretch.bench.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backstretch.bench.measure.NotMeasured;

/** How much lives on the heap of another Java process, by the JDK's own tool. */
final class LiveBytes {
    private LiveBytes() {}

    /** Bytes after everything dead was collected. */
    static long of(long pid) throws IOException, InterruptedException, NotMeasured {
        long least = Long.MAX_VALUE;
        // The serial collector leaves some dead where they lie, except every fourth time.
        for (int collection = 0; collection < 4; collection++) {
            least = Math.min(least, total(histogram(pid)));
        }
        return least;
    }

    /** Of a histogram's last line, which says {@code Total}, how many objects, and how many bytes. */
    static long total(String histogram) {
        var last = histogram.strip().lines().reduce("", (line, next) -> next);
        var words = last.split("\\s+");
        if (words.length != 3 || !words[0].equals("Total")) {
            throw new IllegalArgumentException("no histogram ends with: " + last);
        }
        return Long.parseLong(words[2]);
    }

    private static String histogram(long pid) throws IOException, InterruptedException, NotMeasured {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (!Files.isExecutable(tool)) {
            throw new NotMeasured("this Java has no jcmd: a JDK has");
        }
        // Into a file: the process stands still until all is told, and could not read a pipe of its own.
        var told = Files.createTempFile("histogram", ".txt");
        try {
            new ProcessBuilder(tool.toString(), Long.toString(pid), "GC.class_histogram")
                    .redirectOutput(told.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return Files.readString(told);
        } finally {
            Files.delete(told);
        }
    }
}
