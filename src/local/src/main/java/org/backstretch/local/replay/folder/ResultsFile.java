package org.backstretch.local.replay.folder;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.backstretch.local.process.Trouble;

/** Writes {@code position,bib,name,club,category,time}. */
public final class ResultsFile {
    private ResultsFile() {}

    /** @throws Trouble if the file cannot be written */
    public static void write(Path file, List<ResultLine> lines) {
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(ResultLine.COLUMNS);
            lines.forEach(line -> csv.writeRecord(line.fields()));
        } catch (IOException cause) {
            throw new Trouble("The results cannot be written to " + file + ": " + cause.getMessage(), cause);
        }
    }
}
