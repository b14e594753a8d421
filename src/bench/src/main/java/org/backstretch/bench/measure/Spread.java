package org.backstretch.bench.measure;

import java.util.Arrays;
import java.util.Locale;

/** What several rounds gave. The median is judged. */
public record Spread(double min, double median, double max) {
    /** @throws IllegalArgumentException without any value, or with one that is no number */
    public static Spread of(double... values) {
        if (values.length == 0 || Arrays.stream(values).anyMatch(value -> !Double.isFinite(value))) {
            throw new IllegalArgumentException("no figures: " + Arrays.toString(values));
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        var median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }

    /** Three digits that say something, whatever the size. */
    public static String text(double value) {
        var size = Math.abs(value);
        var format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
