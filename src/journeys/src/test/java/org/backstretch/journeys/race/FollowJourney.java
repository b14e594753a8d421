package org.backstretch.journeys.race;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

/** What is corrected once is correct everywhere, by itself. */
class FollowJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOKS = Duration.ofMillis(20);

    private final FollowedRace race = new FollowedRace();
    private final Everywhere everywhere = new Everywhere(race);
    private final List<List<String>> versions = new ArrayList<>();

    @Test
    void every_list_board_prize_and_record_follows_a_correction_as_a_new_version() {
        var young = race.younger + " (F)";
        var old = race.older + " (F)";
        awaitAgreement();
        versions.add(race.version(1));

        follows(
                "a category given",
                () -> race.correct("1", Map.of("category", race.older)),
                "Bib 1: " + young + " → " + old + ". Changed by registration.");
        assertEquals(List.of("LAPSED null"), everywhere.said().get("claim"));
        follows(
                "a category by age again",
                () -> race.correct("1", Map.of("category", "")),
                "Bib 1: " + old + " → " + young + ". Changed by registration.");
        assertEquals(List.of("PENDING 1:00:00"), everywhere.said().get("claim"));
        follows(
                "a birth date corrected",
                () -> race.correct("2", Map.of("birthDate", "1970-01-31")),
                "Bib 2: " + young + " → " + old + ". Changed by registration.");
        follows(
                "a late entry",
                () -> race.enter("5", "Tess Ohm", 1990),
                "Bib 5: new on the list, DNS. Changed by registration.");
        follows(
                "its crossing assigned",
                () -> race.assignTheUnknown("5"),
                "Bib 5: DNS → 59:00. 4 places move. Changed by officials (assignment).");
        follows(
                "a disqualification",
                () -> race.disqualify("1"),
                "Bib 1: 1:00:00 → DQ IRR-2. 3 places move. Changed by officials (outcome).");
        follows(
                "a disqualification undone",
                () -> race.undoTheDisqualification("1"),
                "Bib 1: DQ IRR-2 → 1:00:00. 3 places move. Changed by officials (outcome).");
        assertEquals(
                List.of("5 59:00", "1 1:00:00", "2 1:01:00", "3 1:02:00", "4 1:03:00"),
                versions.getLast().stream()
                        .skip(1)
                        .map(line -> line.split(","))
                        .map(columns -> columns[1] + " " + columns[11])
                        .toList());
    }

    /** Times are from the answer to who corrects until somebody who asks all places again and again finds them agreeing. */
    private void follows(String what, Runnable correction, String note) {
        correction.run();

        var from = System.nanoTime();
        awaiting().until(() -> race.notes().size() > versions.size());
        var printed = millisSince(from);
        var look = awaitAgreement();
        System.out.printf(
                "Followed %s: printed after %d ms, everywhere after %d ms, of which the last look took %d ms%n",
                what, printed, millisSince(from), look);
        assertEquals(note, race.notes().getLast());
        assertTrue(race.page().contains(note), "the page of the results does not say what changed");
        for (int i = 0; i < versions.size(); i++) {
            assertEquals(versions.get(i), race.version(i + 1));
        }
        versions.add(race.version(versions.size() + 1));
    }

    /** @return how many milliseconds it takes to ask all places */
    private long awaitAgreement() {
        var look = new AtomicLong();
        awaiting().untilAsserted(() -> {
            var from = System.nanoTime();
            var said = everywhere.said();
            look.set(millisSince(from));
            assertEquals(everywhere.wanted(race.version(race.notes().size())), said);
        });
        return look.get();
    }

    private static ConditionFactory awaiting() {
        return await().pollDelay(Duration.ZERO).pollInterval(LOOKS).atMost(PATIENCE);
    }

    private static long millisSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
    }
}
