package org.backstretch.leaderboards.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.contracts.RecordClaimFact;
import org.backstretch.contracts.RecordClaimFact.Ended;
import org.backstretch.contracts.RecordClaimFact.Status;
import org.backstretch.kit.Ids;
import org.backstretch.leaderboards.RaceDay;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.log.Fold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingBoardsTest {
    private static final String RANKING = "ranking-5KR-backward.";
    private static final String RECORDS = "records-5KR-backward.";

    private final UUID ada = Ids.next();
    private final UUID bea = Ids.next();
    private final Fold fold = new Fold(0);

    private void take(Fact... facts) {
        List.of(facts).forEach(fold::apply);
    }

    /** An official race of Ada alone. */
    private UUID run(RaceDay race, long millis) {
        return run(race, ada, millis);
    }

    private UUID run(RaceDay race, UUID person, long millis) {
        var entry = Ids.next();
        race.open().forEach(fold::apply);
        take(race.entry(entry, person, Sex.F), race.finish(entry, millis), race.stage(Stage.OFFICIAL));
        return entry;
    }

    private Optional<Board> board(String id) {
        return fold.boards(new TreeMap<>()).board(id);
    }

    /** As "place mark". */
    private List<String> marks(String id) {
        return board(id).stream()
                .flatMap(board -> board.standings().stream())
                .map(row -> row.placeLabel() + " " + row.mark())
                .toList();
    }

    private List<UUID> who(String id) {
        return board(id).stream()
                .flatMap(board -> board.standings().stream())
                .map(Standing::competitorId)
                .toList();
    }

    @Test
    void a_runner_stands_on_a_ranking_with_the_best_mark() {
        run(RaceDay.of5Km("2025-06-01"), 1_500_000);
        run(RaceDay.of5Km("2026-06-01"), 1_600_000);

        assertEquals(List.of("1 25:00"), marks(RANKING + "F.all"));
        assertEquals(List.of("1 25:00"), marks(RANKING + "F.2025"));
        assertEquals(List.of("1 26:40"), marks(RANKING + "F.2026"));
        assertEquals(List.of("1 25:00"), marks(RANKING + "F.OPEN.all"));
    }

    @Test
    void a_rehearsal_ranks_nobody_until_it_becomes_real() {
        var race = RaceDay.of5Km("2026-06-01");
        run(race, 1_500_000);
        board(RANKING + "F.all");

        take(race.rehearsal(Stage.OFFICIAL));
        assertEquals(List.of(), marks(RANKING + "F.all"));

        take(race.stage(Stage.OFFICIAL));
        assertEquals(List.of("1 25:00"), marks(RANKING + "F.all"));
    }

    @Test
    void without_an_account_name_and_club_tell_who_is_who() {
        var club = Ids.next();
        for (var day : List.of("2025-06-01", "2026-06-01")) {
            var race = RaceDay.of5Km(day);
            race.open().forEach(fold::apply);
            for (var of : Arrays.asList(club, null)) {
                var entry = Ids.next();
                take(
                        race.entry(entry, null, of, "Cleo Carr", Sex.F, "OPEN", Direction.BACKWARD),
                        race.finish(entry, 1_500_000));
            }
            take(race.stage(Stage.OFFICIAL));
        }

        assertEquals(3, who(RANKING + "F.all").size(), "one of the club, and one for each race of no club");
    }

    @Test
    void only_official_marks_of_open_events_rank() {
        var race = RaceDay.of5Km("2026-06-01");
        run(race, 1_500_000);
        assertEquals(1, marks(RANKING + "F.all").size());

        take(race.stage(Stage.PROVISIONAL));
        assertEquals(List.of(), marks(RANKING + "F.all"));

        take(race.stage(Stage.OFFICIAL), race.event(EventFact.Status.DRAFT));
        assertEquals(List.of(), marks(RANKING + "F.all"));
    }

    @Test
    void who_is_disqualified_in_an_official_race_ranks_with_the_best_mark_before() {
        run(RaceDay.of5Km("2025-06-01"), 1_600_000);
        var race = RaceDay.of5Km("2026-06-01");
        var entry = run(race, 1_500_000);
        assertEquals(List.of("1 25:00"), marks(RANKING + "F.all"));

        take(race.disqualified(entry));

        assertEquals(List.of("1 26:40"), marks(RANKING + "F.all"));
        assertEquals(List.of("1 26:40"), marks(RANKING + "F.2025"));
        assertTrue(board(RANKING + "F.2026").isEmpty());
        assertEquals(List.of("1 26:40"), marks(RECORDS + "F"));
    }

    @Test
    void a_corrected_time_takes_the_place_it_deserves() {
        var race = RaceDay.of5Km("2026-06-01");
        var entry = run(race, 1_500_000);
        run(RaceDay.of5Km("2026-06-02"), bea, 1_550_000);
        assertEquals(List.of(ada, bea), who(RANKING + "F.all"));

        take(race.finish(entry, 1_560_000));

        assertEquals(List.of(bea, ada), who(RANKING + "F.all"));
        assertEquals(List.of("1 25:50", "2 26:00"), marks(RANKING + "F.all"));
    }

    @Test
    void equal_marks_share_a_place_and_the_earlier_stands_first() {
        run(RaceDay.of5Km("2026-06-02"), 1_499_100);
        run(RaceDay.of5Km("2026-06-01"), bea, 1_499_900);

        assertEquals(List.of("1= 25:00", "1= 25:00"), marks(RANKING + "F.all"));
        assertEquals(List.of(bea, ada), who(RANKING + "F.all"));
    }

    @Test
    void an_entry_that_nobody_has_claimed_ranks_for_itself() {
        var race = RaceDay.of5Km("2026-06-01");
        race.open().forEach(fold::apply);
        var one = Ids.next();
        var other = Ids.next();
        Stream.of(one, other)
                .forEach(entry -> take(
                        race.entry(entry, null, null, "Ada Roos", Sex.F, "OPEN", Direction.BACKWARD),
                        race.finish(entry, 1_500_000)));

        take(race.stage(Stage.OFFICIAL));

        assertEquals(2, who(RANKING + "F.all").size());
    }

    /** Whoever of the two is looked at first. */
    @Test
    void an_entry_that_somebody_claims_as_theirs_ranks_for_them_at_once() {
        for (int i = 0; i < 20; i++) {
            var race = RaceDay.of5Km("2026-06-01");
            var entry = Ids.next();
            race.open().forEach(fold::apply);
            var club = Ids.next();
            take(
                    race.entry(entry, null, club, "Cleo Carr", Sex.F, "OPEN", Direction.BACKWARD),
                    race.finish(entry, 1_500_000),
                    race.stage(Stage.OFFICIAL));
            board(RANKING + "F.all");
            var person = UUID.randomUUID();

            take(race.entry(entry, person, club, "Cleo Carr", Sex.F, "OPEN", Direction.BACKWARD));

            assertTrue(who(RANKING + "F.all").contains(person));
            assertEquals(i + 1, who(RANKING + "F.all").size());
        }
    }

    @Test
    void a_mark_in_another_category_stands_there_with_the_best_of_that_category() {
        run(RaceDay.of5Km("2025-06-01"), 1_500_000);
        var race = RaceDay.of5Km("2026-06-01");
        var entry = run(race, 1_600_000);

        take(race.entry(entry, ada, null, "Ada", Sex.F, "45+", Direction.BACKWARD));

        assertEquals(List.of("1 25:00"), marks(RANKING + "F.all"));
        assertEquals(List.of("1 26:40"), marks(RANKING + "F.45~2b.all"));
    }

    @Test
    void hill_races_have_no_ranking() {
        run(new RaceDay("2026-06-01", "HILL", null), 1_500_000);

        assertTrue(board("ranking-HILL-backward.F.all").isEmpty());
    }

    @Test
    void a_ranked_row_says_where_and_when() {
        var race = RaceDay.of5Km("2026-06-01");
        run(race, 1_500_000);

        var row = board(RANKING + "F.all").orElseThrow().top(1).getFirst();

        assertEquals(race.race, row.raceId());
        assertEquals(race.day, row.day());
    }

    @Test
    void the_best_official_mark_is_a_record_pending_until_it_is_ratified() {
        var race = RaceDay.of5Km("2026-06-01");
        var entry = run(race, 1_500_000);
        assertEquals(Status.PENDING, record().recordStatus());

        take(claim(race, entry, Status.RATIFIED));

        assertEquals(Status.RATIFIED, record().recordStatus());
        assertEquals(entry, record().competitorId());
    }

    private Standing record() {
        return board(RECORDS + "F").orElseThrow().top(1).getFirst();
    }

    private static RecordClaimFact claim(RaceDay race, UUID entry, Status status) {
        return new RecordClaimFact(
                new UUID(7, 7), status.ordinal() + 1, race.race, entry, RecordClaimFact.Scope.WORLD, status, null);
    }

    @Test
    void a_rejected_claim_is_no_record_but_ranks_on() {
        var race = RaceDay.of5Km("2026-06-01");
        var entry = run(race, 1_500_000);
        run(RaceDay.of5Km("2025-06-01"), 1_510_000);
        run(RaceDay.of5Km("2026-06-02"), bea, 1_505_000);

        take(claim(race, entry, Status.REJECTED));

        assertEquals(List.of("1 25:05"), marks(RECORDS + "F"));
        assertEquals(List.of("1 25:05"), marks(RECORDS + "F.OPEN"));
        assertEquals(List.of("1 25:00", "2 25:05"), marks(RANKING + "F.all"));
    }

    @Test
    void who_equals_a_record_holds_it_too() {
        run(RaceDay.of5Km("2026-06-01"), 1_500_000);
        run(RaceDay.of5Km("2026-06-02"), bea, 1_500_000);

        assertEquals(List.of("1= 25:00", "1= 25:00"), marks(RECORDS + "F"));
    }

    @Test
    void a_sprint_is_a_record_only_when_somebody_has_seen_the_wind() {
        var race = new RaceDay("2026-06-01", "100M", null);
        var entry = run(race, 14_000);
        assertEquals(List.of("1 14.0"), marks("ranking-100M-backward.F.all"));
        assertTrue(board("records-100M-backward.F").isEmpty());

        take(claim(race, entry, Status.RATIFIED));

        assertEquals(List.of("1 14.0"), marks("records-100M-backward.F"));
    }

    @Test
    void a_ratified_record_is_pending_again_once_its_mark_is_corrected() {
        var race = RaceDay.of5Km("2026-06-01");
        var entry = run(race, 1_500_000);
        take(claimOf(race, entry, 1, Status.RATIFIED, "25:00", null));
        assertEquals(Status.RATIFIED, record().recordStatus());

        take(race.finish(entry, 1_501_000));
        assertEquals(Status.PENDING, record().recordStatus());

        take(race.finish(entry, 1_500_000));
        assertEquals(Status.RATIFIED, record().recordStatus());
    }

    @Test
    void a_disqualification_undone_brings_a_ratified_record_back() {
        run(RaceDay.of5Km("2025-06-01"), bea, 1_600_000);
        var race = RaceDay.of5Km("2026-06-01");
        var entry = run(race, 1_500_000);
        take(claimOf(race, entry, 1, Status.RATIFIED, "25:00", null));

        take(race.disqualified(entry), claimOf(race, entry, 2, Status.PENDING, null, Ended.LAPSED));
        assertEquals(List.of("1 26:40"), marks(RECORDS + "F"));

        take(race.finish(entry, 1_500_000), claimOf(race, entry, 3, Status.RATIFIED, "25:00", null));
        assertEquals(List.of("1 25:00"), marks(RECORDS + "F"));
        assertEquals(Status.RATIFIED, record().recordStatus());
    }

    @Test
    void a_sprint_whose_time_was_corrected_is_no_record_until_it_is_reviewed_again() {
        var race = new RaceDay("2026-06-01", "100M", null);
        var entry = run(race, 14_000);
        take(claimOf(race, entry, 1, Status.RATIFIED, "14.0", null));
        assertEquals(List.of("1 14.0"), marks("records-100M-backward.F"));

        take(race.finish(entry, 14_100));

        assertEquals(List.of(), marks("records-100M-backward.F"));
    }

    private static RecordClaimFact claimOf(
            RaceDay race, UUID entry, long revision, Status status, @Nullable String mark, @Nullable Ended ended) {
        return new RecordClaimFact(
                new UUID(7, 8),
                revision,
                race.race,
                entry,
                RecordClaimFact.Scope.WORLD,
                status,
                null,
                null,
                mark,
                ended);
    }

    @Test
    void a_claim_waits_for_its_entry() {
        var race = RaceDay.of5Km("2026-06-01");

        take(claim(race, Ids.next(), Status.RATIFIED));

        assertEquals(1, fold.waiting());
    }
}
