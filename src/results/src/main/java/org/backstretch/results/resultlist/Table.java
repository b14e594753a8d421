package org.backstretch.results.resultlist;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.web.Csv;
import org.jspecify.annotations.Nullable;

/** A result list as a table that clubs and spreadsheets read. */
public final class Table {
    /** Only ever added to: spreadsheets know their columns by name, and older ones by number. */
    private static final List<String> HEADER = List.of(
            "position",
            "bib",
            "name",
            "club",
            "category",
            "time",
            "sex",
            "direction",
            "status",
            "rule",
            "reason",
            "mark",
            "net");

    private Table() {}

    /** A column for each point of the course, with the time since the runner's own start, and one for what each section took. */
    public static String csv(List<Line> lines, RaceFact race) {
        var points = race.splits().stream().map(RaceFact.Split::code).toList();
        var header = Stream.of(
                        HEADER.stream(),
                        points.stream().map(point -> "split_" + point),
                        IntStream.rangeClosed(1, race.sections()).mapToObj(section -> "section_" + section))
                .flatMap(each -> each)
                .toList();
        return Csv.of(
                header,
                lines.stream().map(line -> row(line, points, race.sections())).toList());
    }

    private static List<String> row(Line line, List<String> points, int sections) {
        return Stream.of(
                        result(line).stream(),
                        points.stream().map(point -> split(line, point).orElse("")),
                        IntStream.range(0, sections)
                                .mapToObj(section -> section(line, section).orElse("")))
                .flatMap(each -> each)
                .toList();
    }

    private static List<String> result(Line line) {
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
                text(line.rule()),
                text(line.reason()),
                text(line.mark()),
                text(line.netTime()));
    }

    /** As exact as it was taken: 00:12:31.250. */
    private static Optional<String> split(Line line, String code) {
        return line.splits().stream()
                .filter(split -> split.point().equals(code))
                .map(split -> exact(split.millis()))
                .findFirst();
    }

    private static Optional<String> section(Line line, int section) {
        return line.legs().stream().skip(section).findFirst().map(Leg::millis).map(Table::exact);
    }

    private static String exact(long millis) {
        var time = Duration.ofMillis(millis);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
