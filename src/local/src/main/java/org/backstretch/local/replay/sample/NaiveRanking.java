package org.backstretch.local.replay.sample;

import static java.util.Comparator.comparingInt;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.backstretch.athletics.Direction;
import org.backstretch.local.replay.folder.ResultLine;

/**
 * Who came in which place, worked out in the plainest way there is. It shares no code with the services on purpose: it is what
 * they are measured against.
 */
final class NaiveRanking {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private NaiveRanking() {}

    /** @param crossed everybody who crossed the line, in that order */
    static List<ResultLine> of(List<SampleRunner> crossed, List<Direction> directions) {
        var lines = new ArrayList<ResultLine>();
        for (var direction : directions) {
            // The sort is stable: equal times keep the order at the line.
            var ranked = crossed.stream()
                    .filter(runner -> runner.direction() == direction && runner.counts())
                    .sorted(comparingInt(SampleRunner::officialSeconds))
                    .toList();
            ranked.forEach(runner -> lines.add(line(runner, position(runner, ranked))));
        }
        return lines;
    }

    private static String position(SampleRunner runner, List<SampleRunner> ranked) {
        if (!runner.deadHeat()) {
            return String.valueOf(ranked.indexOf(runner) + 1);
        }
        var first = ranked.stream().filter(SampleRunner::deadHeat).findFirst().orElseThrow();
        return ranked.indexOf(first) + 1 + "=";
    }

    private static ResultLine line(SampleRunner runner, String position) {
        return new ResultLine(
                position,
                String.valueOf(runner.bib()),
                runner.name(),
                runner.club(),
                runner.category(),
                LocalTime.ofSecondOfDay(runner.officialSeconds()).format(TIME));
    }
}
