package org.backstretch.journeys.browser;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half an hour at the line without a network, which ends on the same board as a line that had one. */
class LineJourney {
    private static final int STARTERS = 300;
    private static final Duration EXACT = Duration.ofMillis(200);
    /** The world of the tablets runs behind: what happens in it has happened for the server. */
    private static final Duration BEFORE = Duration.ofMinutes(-60);

    private static final Duration AFTER = Duration.ofMinutes(-20);
    private static final Duration SEVEN_MINUTES = Duration.ofMinutes(7);

    private final Chromium chromium = new Chromium();
    private final Link link = new Link(Stack.running().frontDoor());
    private List<Finish> truth = List.of();

    @TempDir
    private Path folder = Path.of(".");

    @AfterEach
    void close() {
        link.close();
        chromium.close();
    }

    @Test
    void two_tablets_without_a_network_time_as_if_they_had_one() {
        var meet = new FinishMeet(STARTERS);
        var race = meet.race("Without a network");
        var online = meet.race("With a network");
        meet.open();
        var gun = Instant.now().minus(Duration.ofMinutes(80));
        meet.start(race, gun);
        meet.start(online, gun);

        try (var right = new Tablet(chromium, folder, "right", BEFORE, Duration.ZERO);
                var wrong = new Tablet(chromium, folder, "wrong", BEFORE, SEVEN_MINUTES)) {
            prepare(meet.deviceCode(), race, right, wrong);
            link.cut();
            right.open(line());
            wrong.open(line());
            truth = Finish.halfAnHour(Instant.now().plus(BEFORE).plusSeconds(5));
            time(right, wrong);
            syncTwice(meet, race, right, wrong);
        }
        meet.send(online, truth);

        assertEveryTapIsThereOnceAndExact(meet.crossings(race));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(meet.board(online), meet.board(race)));
    }

    private String line() {
        return link.address() + "/line";
    }

    /** At home, with a network: the app is put on the tablets, which are switched off then. */
    private void prepare(String code, UUID race, Tablet... tablets) {
        for (var tablet : tablets) {
            tablet.open(line() + "#" + code);
            tablet.page().locator("#race").selectOption(race.toString());
            tablet.waitUntilItOpensWithoutNetwork();
            tablet.says("all sent ✓");
            tablet.switchOff();
        }
    }

    /** The two take turns; one is killed in the middle. */
    private void time(Tablet right, Tablet wrong) {
        int[] counts = {0, 0};
        for (int i = 0; i < truth.size(); i++) {
            var tablet = i % 2 == 0 ? right : wrong;
            stamp(tablet, truth.get(i));
            counts[i % 2]++;
            if (i == 171) {
                tablet.shows(counts[1]);
                tablet.kill();
                tablet.open(line());
                tablet.shows(counts[1]);
            }
        }
        right.shows(counts[0]);
        wrong.shows(counts[1]);
        right.says("unsynced 150 ▲");
        wrong.says("unsynced 150 ▲");
    }

    private static void stamp(Tablet tablet, Finish finish) {
        if (finish.bib().isEmpty()) {
            tablet.tap(finish.at());
        } else {
            tablet.type(finish.at(), finish.bib());
        }
    }

    /** What is sent first arrives, but the answers are lost; then the link is cut, and comes back. */
    private void syncTwice(FinishMeet meet, UUID race, Tablet... tablets) {
        link.loseAnswersOfUploads(4);
        link.mend();
        for (var tablet : tablets) {
            tablet.go(AFTER);
            tablet.notice();
        }
        await().atMost(Duration.ofSeconds(40)).until(link::hasLostThem);
        link.cut();
        assertFalse(meet.crossings(race).isEmpty());
        link.mend();
        for (var tablet : tablets) {
            tablet.notice();
            tablet.says("all sent ✓");
        }
    }

    private void assertEveryTapIsThereOnceAndExact(List<FinishMeet.Stamped> stamped) {
        assertEquals(truth.size(), stamped.size());
        assertEquals(
                truth.size(),
                new HashSet<>(stamped.stream()
                                .map(one -> one.device() + one.sequence())
                                .toList())
                        .size());
        IntStream.range(0, truth.size()).forEach(i -> {
            var off = Duration.between(truth.get(i).at(), stamped.get(i).instant())
                    .abs();
            assertTrue(
                    off.compareTo(EXACT) <= 0 || stamped.get(i).doubt().equals("CLOCK"),
                    truth.get(i) + " became " + stamped.get(i));
            assertEquals(truth.get(i).bib(), stamped.get(i).bib());
        });
    }
}
