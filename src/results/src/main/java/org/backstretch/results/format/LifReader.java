package org.backstretch.results.format;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A heat of FinishLynx: a header {@code event,round,heat,name,wind,...,start}, then
 * {@code place,id,lane,last,first,affiliation,time,...} for each runner, the id being the bib. Times count from the start
 * that the header gives by the time of day.
 */
final class LifReader implements LineReader {
    private static final int START = 10;
    private static final int TIME = 6;
    /** Scratched is not started; a false start is disqualified. */
    private static final Map<String, String> STATUSES =
            Map.of("DNS", "DNS", "SCR", "DNS", "DNF", "DNF", "DQ", "DQ", "FS", "DQ");

    @Override
    public List<LineReading> read(List<Line> all) {
        var lines = all.stream().filter(line -> !line.isBlank()).toList();
        var readings = new ArrayList<LineReading>();
        if (lines.isEmpty()) {
            return readings;
        }
        var start = start(lines.getFirst(), readings);
        for (var line : lines.subList(1, lines.size())) {
            readings.add(reading(line, start));
        }
        return readings;
    }

    /** Without a start time the race's own gun counts. */
    private static Optional<LocalTime> start(Line header, List<LineReading> readings) {
        var cells = List.of(header.text().split(",", -1));
        if (cells.size() <= START) {
            readings.add(header.bad("This is no header of a .lif: it has 11 cells, the last being the start time."));
            return Optional.empty();
        }
        var told = cells.get(START).strip();
        var start = Written.time(told);
        if (!told.isEmpty() && start.isEmpty()) {
            readings.add(
                    header.bad("“" + told + "” is no start time of day, so the gun of the race counts for this file."));
        }
        return start;
    }

    private static LineReading reading(Line line, Optional<LocalTime> start) {
        try {
            if (line.hasControls()) {
                throw new Bent("It holds bytes that are no text.");
            }
            var cells = Cells.of(line.text(), ',');
            return reading(line, cells, start);
        } catch (Bent bent) {
            return line.bad(String.valueOf(bent.getMessage()));
        }
    }

    private static LineReading reading(Line line, List<String> cells, Optional<LocalTime> start) {
        if (cells.size() <= TIME) {
            throw new Bent("A line of a .lif has at least 7 cells; here are " + cells.size()
                    + ", so a part of the line is missing.");
        }
        var bib = cells.get(1);
        var status = Optional.ofNullable(STATUSES.get(cells.getFirst()));
        if (status.isPresent()) {
            return new LineReading.Proposed(line.number(), line.text(), bib, status.get());
        }
        if (line.foreign() && (bib + cells.get(TIME)).chars().anyMatch(c -> c > 0x7E)) {
            throw new Bent("It holds characters of another encoding where the bib or the time should be.");
        }
        var elapsed = Written.elapsed(cells.get(TIME))
                .orElseThrow(
                        () -> new Bent("“" + cells.get(TIME) + "” in the seventh cell is no time such as 2:35.19."));
        var moment = start.<Moment>map(at -> new Moment.SinceStart(at, elapsed))
                .orElseGet(() -> new Moment.Elapsed(cells.get(TIME)));
        return line.passing(Passing.ofBib(bib, moment));
    }
}
