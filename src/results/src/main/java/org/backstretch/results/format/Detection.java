package org.backstretch.results.format;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a format by what its first lines look like; one bent line among them does not matter. */
enum Detection {
    IPICO(Format.IPICO, "(?i)aa[0-9a-f]{26,34}.*"),
    RACE_RESULT(Format.RACE_RESULT, "\\d+;[^;]*;\\d{4}-\\d{2}-\\d{2};.*"),
    RFID_SENT(Format.RFID_ULTRA, "0,[0-9A-Fa-f]{8,},\\d{9,10},.*"),
    RFID_QUOTED(Format.RFID_ULTRA, "\\d+,[0-9A-Fa-f]{8,},\\d+,\".*"),
    RFID_TABBED(Format.RFID_ULTRA, "[0-9A-Fa-f]{8,}\t\\d{4}-\\d{2}-\\d{2}.*"),
    /** A header with no name for any of its columns, or a runner's line. */
    FINISH_LYNX(
            Format.FINISH_LYNX,
            "\\d*,\\d*,\\d*,[^,]*(,[^,]*){6,}|(\\d*|DNS|DNF|DQ|SCR|FS),[^,]*,\\d*,[^,]*,[^,]*,[^,]*,[\\d:.]*(,.*)?");

    private static final int LOOKED_AT = 20;

    private final Format format;
    private final Pattern shape;

    Detection(Format format, String shape) {
        this.format = format;
        this.shape = Pattern.compile(shape, Pattern.DOTALL);
    }

    static Format of(List<Line> lines) {
        var first =
                lines.stream().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
        if (first.isEmpty() || Column.areHeadings(first.getFirst().text())) {
            return Format.CSV;
        }
        if (first.getFirst().text().strip().matches("(?s)[\\[{].*")) {
            return Format.RACE_RESULT_JSON;
        }
        return Stream.of(values())
                .max(comparingLong(shape -> shape.count(first)))
                .filter(shape -> shape.count(first) * 2 >= first.size())
                .map(shape -> shape.format)
                .orElse(Format.CSV);
    }

    private long count(List<Line> lines) {
        return lines.stream()
                .filter(line -> shape.matcher(line.text()).matches())
                .count();
    }
}
