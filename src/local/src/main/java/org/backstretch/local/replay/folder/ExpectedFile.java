package org.backstretch.local.replay.folder;

import java.util.List;

/** expected_results.csv: what results must print, in its order. */
record ExpectedFile(Table table) {
    static final String FILE = "expected_results.csv";

    List<ResultLine> lines() {
        return table.lines().stream().map(ExpectedFile::line).toList();
    }

    private static ResultLine line(Table.Line line) {
        return new ResultLine(
                line.get("position"),
                line.get("bib"),
                line.get("name"),
                line.get("club"),
                line.get("category"),
                line.get("time"));
    }
}
