package org.backstretch.local.replay.folder;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the standings of a series, as it is printed.
 *
 * @param position {@code 1}, {@code 18=} for a shared one, {@code -} for none
 * @param scores race by race; {@code -} for one that was not run
 * @param completed Y where enough races were run for a position, else N
 */
public record StandingLine(
        String position,
        String name,
        String club,
        String category,
        List<String> scores,
        String total,
        String completed) {
    static final String FILE = "expected_standings.csv";

    public StandingLine {
        scores = List.copyOf(scores);
    }

    static List<String> columns(List<String> races) {
        return Stream.of(
                        Stream.of("position", "name", "club", "category"),
                        races.stream(),
                        Stream.of("total", "completed"))
                .flatMap(each -> each)
                .toList();
    }

    static StandingLine of(Table.Line line, List<String> races) {
        return new StandingLine(
                line.get("position"),
                line.get("name"),
                line.get("club"),
                line.get("category"),
                races.stream().map(line::get).toList(),
                line.get("total"),
                line.get("completed"));
    }

    @Override
    public String toString() {
        return "%s,%s,%s,%s,%s,%s,%s"
                .formatted(position, name, club, category, String.join(",", scores), total, completed);
    }
}
