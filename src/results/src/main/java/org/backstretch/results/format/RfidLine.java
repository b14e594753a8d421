package org.backstretch.results.format;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A read of RFID Timing Ultra, in its three styles: as it is sent
 * ({@code 0,chip,seconds since 1980-01-01,ms,antenna,rssi,rewind,reader,box,...,log id}), and two of files, one with a quoted
 * date and time, one with a tab. All three go by the wall clock of the box.
 */
final class RfidLine {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern QUOTED = Pattern.compile("\\d+,([0-9A-Fa-f]+),\\d+,\"([^\"]*)\"");
    private static final Pattern TABBED = Pattern.compile("([0-9A-Fa-f]+)\t([^\t]*)");
    private static final Pattern CHIP = Pattern.compile("[0-9A-Fa-f]+");
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");
    private static final Pattern MILLIS = Pattern.compile("\\d{1,3}");
    private static final int SENT_FIELDS = 12;
    private static final int BOX = 8;

    private RfidLine() {}

    static LineReading read(Line line) {
        var text = line.text().strip();
        for (var style : new Pattern[] {QUOTED, TABBED}) {
            var match = style.matcher(text);
            if (match.matches()) {
                return line.passing(Passing.ofChip(match.group(1), new Moment.Local(dateTime(match.group(2))), ""));
            }
        }
        return line.passing(sent(text.split(",", -1)));
    }

    private static Passing sent(String[] fields) {
        if (fields.length < SENT_FIELDS) {
            throw new Bent("A read of an Ultra has 12 fields between commas; here are " + fields.length
                    + ", so a part of the line is missing.");
        }
        if (!CHIP.matcher(fields[1]).matches()) {
            throw new Bent("“" + fields[1] + "” in the second field is no chip.");
        }
        if (!SECONDS.matcher(fields[2]).matches() || !MILLIS.matcher(fields[3]).matches()) {
            throw new Bent("The third and fourth field are no seconds since 1980 and thousandths.");
        }
        var moment = EPOCH.plusSeconds(Long.parseLong(fields[2])).plusNanos(Long.parseLong(fields[3]) * 1_000_000);
        return Passing.ofChip(fields[1], new Moment.Local(moment), fields[BOX]);
    }

    private static LocalDateTime dateTime(String text) {
        var parts = text.strip().split("[ T]", 2);
        return Optional.of(parts)
                .filter(both -> both.length == 2)
                .flatMap(both -> Written.date(both[0])
                        .flatMap(date -> Written.time(both[1]).map(date::atTime)))
                .orElseThrow(() -> new Bent("“" + text + "” is no date and time such as 2026-06-15 10:32:14.070."));
    }
}
