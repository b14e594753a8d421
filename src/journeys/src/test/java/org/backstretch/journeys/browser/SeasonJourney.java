package org.backstretch.journeys.browser;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.backstretch.journeys.browser.Season.Run;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeasonJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Another class and other names at each run, whatever the stack has seen before. */
    private final String category = "R" + System.currentTimeMillis();

    private final String family = "Reyes" + category;
    private final String ranking = "ranking-10KR-backward.F." + category + ".all";
    private final String records = "records-10KR-backward.F." + category;

    private final String ada = "Ada " + family;
    private final String mei = "Mei " + family;
    private final String runa = "Runa " + family;
    private final Chromium chromium = new Chromium();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void a_disqualification_takes_points_mark_and_record_back_everywhere() {
        var season = new Season(category);
        var first = season.plan("First evening");
        var second = season.plan("Second evening");
        for (var race : List.of(first, second)) {
            season.enter(race, 1, ada);
            season.enter(race, 2, mei);
        }
        season.enter(first, 3, runa);
        season.open();
        var series = season.series("Evenings " + family);
        season.run(first, List.of(run(ada, 60), run(mei, 61), run(runa, 63)));
        season.run(second, List.of(run(ada, 64), run(mei, 65)));
        eventually(() -> scores(season, series), Map.of(ada, 200, mei, 198, runa, 98));
        eventually(() -> marks(season, ranking).get(ada), "1:00:00");
        eventually(() -> statuses(season, records), Map.of(ada, "PENDING"));
        assertPagesShow(series, List.of(ada, mei, runa));

        season.disqualify(first, ada);

        eventually(() -> scores(season, series), Map.of(mei, 199, ada, 100, runa, 99));
        eventually(() -> marks(season, ranking).get(ada), "1:04:00");
        eventually(() -> statuses(season, records), Map.of(mei, "PENDING"));
    }

    private static Run run(String name, int minutes) {
        return new Run(name, Duration.ofMinutes(minutes));
    }

    private static void eventually(Callable<@Nullable Object> asked, @Nullable Object expected) {
        await().atMost(PATIENCE).until(asked, equalTo(expected));
    }

    /** By name. */
    private static Map<String, Integer> scores(Season season, UUID series) {
        List<Map<String, Object>> rows = rows(season, series + ".backward.sex-F");
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("name")),
                        row -> Integer.parseInt(String.valueOf(row.get("score")))));
    }

    /** By name: each runner stands once. */
    private static Map<String, String> marks(Season season, String board) {
        return byName(season, board, "mark");
    }

    /** Of who holds a record, by name. */
    private static Map<String, String> statuses(Season season, String board) {
        return byName(season, board, "recordStatus");
    }

    private static Map<String, String> byName(Season season, String board, String said) {
        return rows(season, board).stream()
                .collect(
                        Collectors.toMap(row -> String.valueOf(row.get("name")), row -> String.valueOf(row.get(said))));
    }

    private static List<Map<String, Object>> rows(Season season, String board) {
        var rows = season.board(board).<Map<String, Object>>getList("rows");
        return rows == null ? List.of() : rows;
    }

    private void assertPagesShow(UUID series, List<String> names) {
        var page = chromium.phone().newPage();
        page.navigate("/series/" + series);
        var shown = page.locator("#standings").innerText();
        names.forEach(name -> assertTrue(shown.contains(name), shown));
        assertAccessible(page);
        page.navigate("/rankings?discipline=10KR&direction=backward&sex=F&category=" + category);
        assertTrue(page.locator("#ranking").innerText().contains(names.getFirst()));
        assertAccessible(page);
        page.navigate("/records?discipline=10KR&direction=backward");
        assertTrue(page.locator("#records").innerText().contains("not checked yet"));
        assertAccessible(page);
    }

    private static void assertAccessible(Page page) {
        assertEquals(List.of(), Axe.violations(page), page.url());
    }
}
