package org.backstretch.results.format;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes lines as timing systems do, for tests on a machine without any of their files. */
public final class Scribe {
    private static final LocalDateTime ULTRA_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Scribe() {}

    public static String raceResult(int number, String code, String date, LocalDateTime at, int fields) {
        var line = new StringBuilder("%d;%s;%s;%s;6692;12;-68".formatted(number, code, date, time(at)));
        for (int i = 7; i < fields; i++) {
            line.append(';').append(i == 7 ? "09ca52" : "");
        }
        return line.toString();
    }

    public static String raceResult(int number, String code, LocalDateTime at) {
        return raceResult(number, code, at.toLocalDate().toString(), at, 8);
    }

    public static String raceResultRecord(int bib, String transponder, LocalDateTime utc, String received) {
        return """
                {"ID":1,"Bib":%d,"TimingPoint":"FINISH","Invalid":false,"Passing":{"Transponder":"%s","DeviceID":"D-7",\
                "IsMarker":false,"Received":"%s","UTCTime":"%sZ"}}""".formatted(bib, transponder, received, dateTime(utc, 'T'));
    }

    public static String ipico(String tag, LocalDateTime at) {
        return ipico(tag, at, at.getNano() / 10_000_000);
    }

    static String ipico(String tag, LocalDateTime at, int hundredths) {
        var body = "00" + tag + "0001" + at.format(DateTimeFormatter.ofPattern("yyMMddHHmmss")) + hex(hundredths);
        return "aa" + body + hex(body.chars().sum() % 256);
    }

    private static String hex(int number) {
        return String.format(Locale.ROOT, "%02x", number);
    }

    public static String rfidSent(String chip, LocalDateTime at) {
        var since = Duration.between(ULTRA_EPOCH.toInstant(ZoneOffset.UTC), at.toInstant(ZoneOffset.UTC));
        return "0,%s,%d,%d,1,-55,0,1,finish-box,,0,101".formatted(chip, since.toSeconds(), since.toMillisPart());
    }

    public static String rfidQuoted(String chip, LocalDateTime at) {
        return "1,%s,2,\"%s\"".formatted(chip, dateTime(at, ' '));
    }

    public static String rfidTabbed(String chip, LocalDateTime at) {
        return chip + "\t" + dateTime(at, ' ');
    }

    public static String lifHeader(LocalDateTime start) {
        return "2,1,3,1500m backward,,,,,,," + time(start) + "4";
    }

    /** @param place a number, or DNS, DNF, DQ */
    public static String lif(String place, String bib, String time) {
        return "%s,%s,4,Reyes,Ada,Cupar,%s,,%s,,,,,,".formatted(place, bib, time, time);
    }

    static String time(LocalDateTime at) {
        return at.format(DateTimeFormatter.ofPattern("HH:mm:ss.SSS"));
    }

    static String dateTime(LocalDateTime at, char between) {
        return at.toLocalDate().toString() + between + time(at);
    }
}
