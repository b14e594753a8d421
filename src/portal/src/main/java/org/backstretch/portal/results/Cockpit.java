package org.backstretch.portal.results;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.jspecify.annotations.Nullable;

/** A race at one glance, for those who run it. */
public record Cockpit(
        Stage stage,
        Instant at,
        Next next,
        Counts counts,
        List<Integer> readsPerMinute,
        List<Point> points,
        List<Station> devices,
        List<Alarm> alarms,
        List<StillOut> stillOut) {

    /** The one thing that officials do next. */
    public enum Next {
        OPEN,
        ENTER,
        BIBS,
        START,
        TIME,
        DECIDE,
        PUBLISH,
        MAKE_OFFICIAL,
        DONE
    }

    public record Counts(
            int entries,
            int withoutBib,
            int toStart,
            int out,
            int overdue,
            int finished,
            int waiting,
            int dnf,
            int dq,
            int dns) {}

    public record Point(String point, int reads, Instant lastAt, Instant lastReceivedAt) {}

    /** @param kind SILENCE, OVERDUE, CLOCK, ... */
    public record Alarm(
            String kind, String sentence, @Nullable UUID device) {
        /** The kind as people call it. */
        public String word() {
            return switch (kind) {
                case "SILENCE" -> "No reads.";
                case "OVERDUE" -> "Overdue.";
                case "DEVICE_SILENT" -> "Device silent.";
                case "CLOCK" -> "Clock off.";
                case "BATTERY" -> "Battery low.";
                case "STORAGE" -> "Storage full.";
                case "UNSYNCED" -> "Not sent yet.";
                case "CODE_ENDS" -> "Code ends.";
                case "LATE_RULES" -> "Rule set.";
                default -> "Look here.";
            };
        }

        public boolean isUrgent() {
            return kind.equals("SILENCE") || kind.equals("OVERDUE");
        }
    }
}
