package org.backstretch.results.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.kit.web.Csv;
import org.backstretch.results.resultlist.Line;
import org.jspecify.annotations.Nullable;

/** A relay as one table: each leg and the sum up to it; the last sum is the total. */
final class Detailed {
    private Detailed() {}

    static String csv(Stretches stretches, List<Line> lines) {
        var legs = stretches.count();
        return Csv.of(
                header(stretches), lines.stream().map(line -> row(legs, line)).toList());
    }

    private static List<String> header(Stretches stretches) {
        var legs = stretches.count();
        var all = new ArrayList<>(List.of("position", "bib"));
        IntStream.rangeClosed(1, legs).forEach(leg -> {
            all.add(stretches.word() + "_" + leg);
            all.add(leg < legs ? "split_" + leg : "total");
        });
        all.addAll(List.of("team", "club", "category", "status", "rule"));
        return all;
    }

    private static List<String> row(int legs, Line line) {
        var all = new ArrayList<>(
                List.of(line.place() == null ? "" : line.place() + (line.tied() ? "=" : ""), text(line.bib())));
        IntStream.range(0, legs).forEach(i -> {
            all.add(i < line.legs().size() ? time(line, line.legs().get(i).time()) : "");
            all.add(i < legs - 1 ? split(line, i) : total(line));
        });
        Stream.of(
                        line.name(),
                        line.clubName(),
                        line.category(),
                        line.outcome() == null ? "" : line.outcome().status(),
                        line.rule())
                .map(Detailed::text)
                .forEach(all::add);
        return all;
    }

    private static String split(Line line, int leg) {
        return leg < line.legs().size() ? time(line, line.legs().get(leg).splitTime()) : "";
    }

    /** Where a team has no total, its status stands for every time it lacks. */
    private static String total(Line line) {
        return time(line, line.time());
    }

    private static String time(Line line, @Nullable String time) {
        return time == null && line.outcome() != null && line.outcome() != OutcomeKind.FINISHED
                ? line.outcome().status()
                : text(time);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
