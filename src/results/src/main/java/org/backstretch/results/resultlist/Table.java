package org.backstretch.results.resultlist;

import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.kit.web.Csv;
import org.jspecify.annotations.Nullable;

/** A result list as a table that clubs and spreadsheets read. */
public final class Table {
    private static final List<String> HEADER =
            List.of("position", "bib", "name", "club", "category", "time", "sex", "direction", "status", "rule");

    private Table() {}

    public static String csv(List<Line> lines) {
        return Csv.of(HEADER, lines.stream().map(Table::row).toList());
    }

    private static List<String> row(Line line) {
        return List.of(
                line.place() == null ? "" : line.place() + (line.tied() ? "=" : ""),
                text(line.bib()),
                line.name(),
                text(line.clubName()),
                text(line.category()),
                text(line.time()),
                line.sex().name(),
                line.direction().name(),
                Optional.ofNullable(line.outcome()).map(OutcomeKind::status).orElse(""),
                text(line.rule()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
