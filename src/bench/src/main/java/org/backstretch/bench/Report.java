package org.backstretch.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;

/** What was measured, as a page of docs. */
final class Report {
    private final StringBuilder text = new StringBuilder();

    Report(String command) {
        line("# Benchmarks");
        line("");
        line("`%s`: a stack of its own, measured from outside, and in the same run the floors it stands on.", command);
        line(
                "Measured on %d cores, %d GB, Java %s, %s.",
                Runtime.getRuntime().availableProcessors(),
                gigabytes(),
                Runtime.version().feature(),
                System.getProperty("os.name"));
    }

    private static long gigabytes() {
        var bean = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Math.round(bean.getTotalMemorySize() / 1e9);
    }

    void starts(double first, double second) {
        line("");
        line("| start | seconds to ready |");
        line("| --- | --- |");
        line("| first, empty data folder | %.1f |", first);
        line("| second, same data folder | %.1f |", second);
    }

    void memory(Map<String, Long> megabytes) {
        line("");
        line("| process | memory (proportional set, MB) |");
        line("| --- | --- |");
        megabytes.forEach((part, size) -> line("| %s | %d |", part, size));
        line(
                "| all | %d |",
                megabytes.values().stream().mapToLong(Long::longValue).sum());
    }

    void live(Times live, Times commit, Times kafka, Times http) {
        line("");
        line("50 crossings a second, one POST each, open loop from the due time:");
        line("");
        line("| way | count | p50 | p99 | max |");
        line("| --- | --- | --- | --- | --- |");
        line("%s", live.row("crossing due → change read by a watcher through the front door"));
        line("%s", commit.row("floor: PostgreSQL commit"));
        line("%s", kafka.row("floor: Kafka, producer to consumer"));
        line("%s", http.row("floor: HTTP answer through the front door"));
        line("");
        line(
                "Ratio to the sum of the floors: p50 %.1f, p99 %.1f.",
                ratio(50, live, commit, kafka, http), ratio(99, live, commit, kafka, http));
    }

    private static double ratio(double percentile, Times live, Times... floors) {
        double sum = 0;
        for (var floor : floors) {
            sum += floor.millisAt(percentile);
        }
        return live.millisAt(percentile) / sum;
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    String text() {
        return text.toString();
    }
}
