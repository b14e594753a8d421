package org.backstretch.local.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.folder.FinishTime;
import org.backstretch.local.replay.folder.RaceFolder;
import org.backstretch.local.replay.folder.RaceTime;

/**
 * The timing device at the line: it sends what is due when it is due, however long the last answer took, and sends the very same
 * batch again until it is answered. Device and sequence tell results what it has already.
 */
final class FinishLine {
    private static final int BATCH = 100;

    private final FrontDoor door;
    private final RunIds ids;
    private final RaceFolder folder;
    private final Progress progress;

    FinishLine(FrontDoor door, RunIds ids, RaceFolder folder, Progress progress) {
        this.door = door;
        this.ids = ids;
        this.folder = folder;
        this.progress = progress;
    }

    private record Batch(UUID device, String bootId, List<Crossing> crossings) {}

    private record Crossing(long sequence, Instant at, long monotonicMillis, String point, String bib, String source) {}

    private record Item(long sequence, String status) {}

    void send(Instant gun, Speed speed) {
        var begin = System.nanoTime();
        var finishes = folder.finishes();
        for (var sent = 0; sent < finishes.size(); ) {
            var next = finishes.get(sent);
            waitUntil(begin + speed.after(next.elapsed()).toNanos());
            var gone = Duration.ofNanos(System.nanoTime() - begin);
            var due = finishes.stream()
                    .skip(sent)
                    .takeWhile(finish -> speed.after(finish.elapsed()).compareTo(gone) <= 0)
                    .limit(BATCH)
                    .toList();
            send(due, gun);
            sent += due.size();
            progress.at(sent, finishes.size(), detail(due));
        }
    }

    private static String detail(List<FinishTime> due) {
        return due.isEmpty() ? "" : "race clock " + RaceTime.print(due.getLast().elapsed());
    }

    private static void waitUntil(long nanoTime) {
        for (var left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.interrupted()) {
                throw new Trouble("The replay was stopped.");
            }
        }
    }

    private void send(List<FinishTime> due, Instant gun) {
        var crossings = due.stream().map(finish -> crossing(finish, gun)).toList();
        var answer = door.post(
                        "/api/results/races/" + ids.race() + "/crossings",
                        new Batch(ids.device(), ids.boot(), crossings))
                .orRefused();
        var refused = new ArrayList<String>();
        for (var node : answer.json().path("items")) {
            var item = FrontDoor.read(node, Item.class);
            if (item.status().equals("REFUSED")) {
                refused.add("crossing %d: %s".formatted(item.sequence(), node.path("problem")));
            }
        }
        if (!refused.isEmpty()) {
            throw new Trouble("The finish line was not believed:\n" + String.join("\n", refused));
        }
    }

    /** The device's own clock started with the gun, which is all that a monotonic clock has to tell. */
    private static Crossing crossing(FinishTime finish, Instant gun) {
        return new Crossing(
                finish.sequence(),
                gun.plus(finish.elapsed()),
                finish.elapsed().toMillis(),
                "FINISH",
                finish.bib().text(),
                "TAP");
    }
}
