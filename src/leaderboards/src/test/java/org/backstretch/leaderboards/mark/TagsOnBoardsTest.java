package org.backstretch.leaderboards.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.record.Tag;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.contracts.RecordClaimFact;
import org.backstretch.contracts.RecordClaimFact.Ended;
import org.backstretch.contracts.RecordClaimFact.Scope;
import org.backstretch.contracts.RecordClaimFact.Status;
import org.backstretch.kit.Ids;
import org.backstretch.leaderboards.RaceDay;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.log.Fold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TagsOnBoardsTest {
    private final UUID ada = Ids.next();
    private final UUID course = Ids.next();
    private final RaceDay first = new RaceDay("2025-06-01", "5KR", course);
    private final RaceDay second = new RaceDay("2026-05-01", "5KR", course);
    private final RaceDay third = new RaceDay("2026-06-01", "5KR", Ids.next());
    private final Fold fold = new Fold(0);
    private long revision;

    private void take(Fact... facts) {
        List.of(facts).forEach(fold::apply);
    }

    private UUID run(RaceDay race, long millis) {
        return run(race, ada, millis);
    }

    private UUID run(RaceDay race, UUID person, long millis) {
        var entry = Ids.next();
        race.open().forEach(fold::apply);
        take(race.entry(entry, person, Sex.F), race.finish(entry, millis), race.stage(Stage.OFFICIAL));
        return entry;
    }

    private Board board(RaceDay race) {
        return fold.boards(new TreeMap<>()).board(race.race + ".backward").orElseThrow();
    }

    private List<Tag> tags(RaceDay race, UUID entry) {
        return board(race).of(entry).orElseThrow().tags();
    }

    @Test
    void a_debut_has_no_tag() {
        var debut = run(first, 1_500_000);

        assertEquals(List.of(), tags(first, debut));
    }

    @Test
    void a_better_mark_is_a_personal_best_and_on_the_same_course_a_record() {
        run(first, 1_500_000);
        var better = run(second, 1_490_000);

        assertEquals(List.of(Tag.PB, Tag.CR), tags(second, better));
    }

    @Test
    void a_mark_that_is_better_than_those_of_the_year_only_is_a_season_best() {
        run(first, 1_400_000);
        run(second, 1_500_000);
        var better = run(third, 1_490_000);

        assertEquals(List.of(Tag.SB), tags(third, better));
    }

    @Test
    void correcting_an_earlier_race_gives_and_takes_tags() {
        var earlier = run(first, 1_500_000);
        var later = run(second, 1_490_000);
        var before = board(second).version();

        take(first.finish(earlier, 1_480_000));
        assertEquals(List.of(), tags(second, later));
        assertNotEquals(before, board(second).version());

        take(first.finish(earlier, 1_500_000));
        assertEquals(List.of(Tag.PB, Tag.CR), tags(second, later));

        take(first.disqualified(earlier));
        assertEquals(List.of(), tags(second, later));
    }

    @Test
    void a_race_that_is_not_official_yet_has_no_tags_and_gives_none() {
        run(first, 1_500_000);
        var better = run(second, 1_490_000);

        take(second.stage(Stage.PROVISIONAL));
        assertEquals(List.of(), tags(second, better));

        take(second.stage(Stage.OFFICIAL), first.stage(Stage.PROVISIONAL));
        assertEquals(List.of(), tags(second, better));
    }

    @Test
    void a_rehearsal_has_no_tags_and_gives_none() {
        run(first, 1_500_000);
        var better = run(second, 1_490_000);

        take(second.rehearsal(Stage.OFFICIAL));
        assertEquals(List.of(), tags(second, better));

        take(second.stage(Stage.OFFICIAL), first.rehearsal(Stage.OFFICIAL));
        assertEquals(List.of(), tags(second, better));
    }

    @Test
    void a_course_record_is_the_winners() {
        run(first, 1_500_000);
        var winner = run(second, Ids.next(), 1_400_000);
        var runnerUp = run(second, Ids.next(), 1_450_000);

        assertEquals(List.of(Tag.CR), tags(second, winner));
        assertEquals(List.of(), tags(second, runnerUp));

        take(second.disqualified(winner));
        assertEquals(List.of(Tag.CR), tags(second, runnerUp));
    }

    @Test
    void a_course_record_is_pending_until_a_claim_for_it_is_ratified_and_none_once_rejected() {
        run(first, 1_500_000);
        var better = run(second, 1_490_000);
        assertEquals(List.of(Tag.CR), pending(second, better));

        take(claim(better, Scope.COURSE, Status.RATIFIED, "24:50", null));
        assertEquals(List.of(Tag.PB, Tag.CR), tags(second, better));
        assertEquals(List.of(), pending(second, better));

        take(claim(better, Scope.COURSE, Status.REJECTED, "24:50", null));
        assertEquals(List.of(Tag.PB), tags(second, better));
    }

    @Test
    void a_claim_gives_the_mark_its_tag_pending_until_it_is_ratified() {
        var entry = run(first, 1_500_000);

        take(claim(entry, Scope.COUNTRY, Status.PENDING, "25:00", null));
        take(claim(entry, Scope.WORLD, Status.RATIFIED, "25:00", null));

        assertEquals(List.of(Tag.NR, Tag.WB), tags(first, entry));
        assertEquals(List.of(Tag.NR), pending(first, entry));
    }

    @Test
    void what_was_ratified_stands_for_the_mark_it_was_ratified_for() {
        var entry = run(first, 1_500_000);
        take(claim(entry, Scope.WORLD, Status.RATIFIED, "25:00", null));
        assertEquals(List.of(), pending(first, entry));

        take(first.finish(entry, 1_510_000));
        assertEquals(List.of(Tag.WB), pending(first, entry));

        take(first.finish(entry, 1_500_000));
        assertEquals(List.of(), pending(first, entry));
        assertEquals(List.of(Tag.WB), tags(first, entry));
    }

    @Test
    void a_claim_that_ended_gives_no_tag_until_it_comes_back() {
        var entry = run(first, 1_500_000);
        take(claim(entry, Scope.WORLD, Status.PENDING, null, Ended.LAPSED), first.disqualified(entry));
        assertEquals(List.of(), tags(first, entry));

        take(first.finish(entry, 1_500_000), claim(entry, Scope.WORLD, Status.RATIFIED, "25:00", null));
        assertEquals(List.of(Tag.WB), tags(first, entry));

        take(first.stage(Stage.PROVISIONAL));
        assertEquals(List.of(), tags(first, entry));
    }

    private List<Tag> pending(RaceDay race, UUID entry) {
        return board(race).of(entry).orElseThrow().pendingTags();
    }

    private RecordClaimFact claim(
            UUID entry, Scope scope, Status status, @Nullable String mark, @Nullable Ended ended) {
        return new RecordClaimFact(
                new UUID(7, scope.ordinal()), ++revision, first.race, entry, scope, status, null, null, mark, ended);
    }

    /** Whichever of the two courses is looked at first. */
    @Test
    void a_record_among_women_that_becomes_one_among_men_stays_a_record() {
        for (int i = 0; i < 20; i++) {
            var here = Ids.next();
            var earlier = new RaceDay("2025-06-01", "5KR", here);
            var later = new RaceDay("2026-06-01", "5KR", here);
            for (var sex : List.of(Sex.F, Sex.M)) {
                var entry = Ids.next();
                if (sex == Sex.F) {
                    earlier.open().forEach(fold::apply);
                }
                take(
                        earlier.entry(entry, Ids.next(), sex),
                        earlier.finish(entry, 1_500_000),
                        earlier.stage(Stage.OFFICIAL));
            }
            var person = Ids.next();
            var entry = run(later, person, 1_490_000);
            assertEquals(List.of(Tag.CR), tags(later, entry));

            take(later.entry(entry, person, Sex.M));

            assertEquals(List.of(Tag.CR), tags(later, entry));
        }
    }

    @Test
    void a_race_may_be_told_after_the_one_that_follows_it() {
        var later = run(second, 1_490_000);
        assertEquals(List.of(), tags(second, later));

        run(first, 1_500_000);

        assertEquals(List.of(Tag.PB, Tag.CR), tags(second, later));
    }
}
