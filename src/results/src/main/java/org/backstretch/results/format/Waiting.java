package org.backstretch.results.format;

import java.util.List;
import java.util.Optional;

/** The last line of a file that is still being written: its end has not come, so the rest of it may be missing too. */
final class Waiting {
    private Waiting() {}

    static Optional<Line> in(List<Line> lines, Format format, TimingFile.How how) {
        return Optional.of(lines.getLast())
                .filter(last -> !last.finished() && !how.complete() && !last.isBlank())
                .filter(last -> !isWhole(last, format));
    }

    /** What closes its brackets is whole; and what is no text at all will not become one. */
    private static boolean isWhole(Line last, Format format) {
        return format == Format.RACE_RESULT_JSON && last.text().strip().matches("(?s).*[}\\]]")
                || last.foreign()
                || last.hasControls();
    }
}
