package org.backstretch.local.replay;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.folder.RaceFolder;
import org.backstretch.local.replay.folder.RaceTime;
import org.backstretch.local.replay.folder.RecordedRelay;
import org.backstretch.local.replay.folder.ResultLine;
import org.backstretch.local.replay.folder.ResultsFile;

/** A recorded race run as a real one. Each step can be repeated, so a replay that was cut off can be run again. */
final class Replay {
    private static final Duration BOARD_LIMIT = Duration.ofSeconds(60);

    private final FrontDoor door;
    private final RunIds ids;
    private final RaceFolder folder;
    private final Speed speed;
    private final Occasion occasion;
    private final Progress progress;
    private final Setup setup;
    private final Official official;
    private final FinishLine finishLine;
    private final Lists lists;

    Replay(FrontDoor door, RunIds ids, RaceFolder folder, Speed speed, Occasion occasion, Progress progress) {
        this.door = door;
        this.ids = ids;
        this.folder = folder;
        this.speed = speed;
        this.occasion = occasion;
        this.progress = progress;
        this.setup = new Setup(door, ids, folder, occasion, progress);
        this.official = new Official(door, ids, folder, progress);
        this.finishLine = new FinishLine(door, ids, folder, progress);
        this.lists = new Lists(door, ids, folder);
    }

    /**
     * From the empty calendar to official results.
     *
     * @throws Trouble if a step is refused, or results, board and expectation do not agree in the end
     */
    void run(Optional<Path> out) {
        progress.say("%s: %d entries, %d finishers, %s"
                .formatted(
                        folder.race().name(),
                        folder.starters().size(),
                        folder.finishes().size(),
                        RaceTime.print(folder.longest())));
        var wave = open();
        official.awaitStartList();
        var gun = official.fireGun(wave, gun());
        progress.say("Gun at "
                + gun.truncatedTo(ChronoUnit.SECONDS)
                        .atZone(folder.race().zone())
                        .toLocalDateTime());
        official.setStartOffsets();
        finishLine.send(gun, speed);
        official.decide();
        official.publish();
        awaitBoard();
        var results =
                lists.results().stream().filter(Row::finished).map(Row::line).toList();
        out.ifPresent(file -> ResultsFile.write(file, results));
        folder.expected().ifPresent(expected -> compare(expected, results));
        folder.relay()
                .flatMap(RecordedRelay::expected)
                .ifPresent(expected -> new RelayLists(door, ids.race()).compare(expected, progress));
    }

    /**
     * The race stands in the calendar with its start list, and waits for the gun.
     *
     * @return the wave of everybody
     */
    UUID open() {
        return setup.make(gun());
    }

    private Instant gun() {
        return speed.gun(occasion.instant(), folder.longest());
    }

    private void awaitBoard() {
        if (!Wait.upTo(BOARD_LIMIT, () -> lists.differences().none())) {
            throw new Trouble("The public board does not show the results after %d s:\n%s"
                    .formatted(BOARD_LIMIT.toSeconds(), lists.differences().table("results", "board")));
        }
        progress.say("The public board shows the results");
    }

    private void compare(List<ResultLine> expected, List<ResultLine> results) {
        var differences = Differences.ofResults(expected, results);
        if (!differences.none()) {
            throw new Trouble("%d lines are not as expected_results.csv has them:\n%s"
                    .formatted(differences.count(), differences.table("expected", "results")));
        }
        progress.say("All " + results.size() + " lines are as expected");
    }
}
