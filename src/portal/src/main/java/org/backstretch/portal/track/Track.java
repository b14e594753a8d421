package org.backstretch.portal.track;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** The course of a race, as its drawing needs it: on a sheet of 600 by 120, the start on the right, for all go to the left. */
public record Track(
        UUID raceId,
        long lengthMetres,
        long climbMetres,
        long descentMetres,
        List<Point> profile,
        int limitPercent,
        List<Warning> warnings) {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 120;
    private static final int MARGIN = 10;
    /** A flat course is drawn flat: what differs by less than this fills no sheet. */
    private static final double LEAST_RISE = 20;

    public record Point(long metres, long elevation) {}

    public record Warning(long fromMetres, long toMetres, long percent) {}

    /** A steep section as it stands on the sheet. */
    public record Mark(String x, String width) {}

    public boolean isDrawn() {
        return profile.size() > 1;
    }

    /** For the points of a polyline. */
    public String line() {
        return profile.stream()
                .map(point -> number(x(point.metres())) + "," + number(y(point.elevation())))
                .collect(Collectors.joining(" "));
    }

    /** The line, and the ground below it. */
    public String ground() {
        return "%s %s,%d %s,%d".formatted(line(), number(x(profile.getLast().metres())), HEIGHT, number(x(0)), HEIGHT);
    }

    public List<Mark> marks() {
        return warnings.stream()
                .map(steep ->
                        new Mark(number(x(steep.toMetres())), number(x(steep.fromMetres()) - x(steep.toMetres()))))
                .toList();
    }

    private double x(long metres) {
        return WIDTH - WIDTH * (double) metres / Math.max(1, profile.getLast().metres());
    }

    private double y(long elevation) {
        var lowest = profile.stream().mapToLong(Point::elevation).min().orElse(0);
        var highest = profile.stream().mapToLong(Point::elevation).max().orElse(0);
        var rise = Math.max(LEAST_RISE, highest - lowest);
        return HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * (elevation - lowest) / rise;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
