package org.backstretch.portal.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.backstretch.portal.results.Device;
import org.jspecify.annotations.Nullable;

/**
 * A phone as its organizer sees it.
 *
 * @param heard how long ago it last said how it is doing
 * @param facts what it said, in words
 * @param worries what somebody should look after, in words
 */
record ShownPhone(String race, String heard, List<String> facts, List<String> worries) {
    private static final Duration SILENT = Duration.ofMinutes(2);
    private static final int LOW_BATTERY = 20;
    private static final int LITTLE_ROOM = 50;
    private static final long CLOCK_OFF_MILLIS = 2_000;

    static ShownPhone of(Device.Phone phone, String race, Instant now) {
        var health = phone.health();
        var since = Duration.between(phone.saidAt(), now);
        var facts = new ArrayList<String>();
        var worries = new ArrayList<String>();
        add(
                health.unsynced() > 0,
                worries,
                facts,
                health.unsynced() == 0 ? "all sent" : health.unsynced() + " not sent yet");
        add(since.compareTo(SILENT) > 0, worries, facts, "heard " + ago(since));
        battery(health, facts, worries);
        clock(health.clockOffsetMillis(), facts, worries);
        var room = health.storageFreeMegabytes();
        if (room != null && room < LITTLE_ROOM) {
            worries.add("only " + room + " MB of room");
        }
        if (Boolean.FALSE.equals(health.hasWakeLock())) {
            facts.add("its screen may go dark");
        }
        return new ShownPhone(race, ago(since), facts, worries);
    }

    private static void add(boolean isWorry, List<String> worries, List<String> facts, String words) {
        (isWorry ? worries : facts).add(words);
    }

    private static void battery(Device.Health health, List<String> facts, List<String> worries) {
        var percent = health.batteryPercent();
        if (percent != null) {
            var isCharging = Boolean.TRUE.equals(health.isCharging());
            var words = "battery " + percent + " %" + (isCharging ? ", charging" : "");
            add(percent < LOW_BATTERY && !isCharging, worries, facts, words);
        }
    }

    /** A wrong clock is corrected; it is worth a look all the same. */
    private static void clock(@Nullable Long offset, List<String> facts, List<String> worries) {
        if (offset == null) {
            worries.add("clock not compared yet");
        } else if (Math.abs(offset) < CLOCK_OFF_MILLIS) {
            facts.add("clock right");
        } else {
            facts.add("clock " + words(Duration.ofMillis(Math.abs(offset))) + (offset > 0 ? " slow" : " fast")
                    + ", corrected");
        }
    }

    private static String ago(Duration since) {
        return since.toSeconds() < 5 ? "just now" : words(since) + " ago";
    }

    private static String words(Duration duration) {
        if (duration.toMinutes() < 2) {
            return duration.toSeconds() + " s";
        }
        return duration.toHours() < 2 ? duration.toMinutes() + " min" : duration.toHours() + " h";
    }
}
