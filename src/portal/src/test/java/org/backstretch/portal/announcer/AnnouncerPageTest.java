package org.backstretch.portal.announcer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the announcer reads out. */
@PortalTest
class AnnouncerPageTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000051";
    private static final String HERE = "/races/" + RACE + "/announcer";
    private static final String NASTY = "<script>alert(1)</script>";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_race_that_is_half_in() {
        surroundings.forget();
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/Berlin","firstDay":"2026-06-01","name":"5 km",
                 "discipline":"5KR","directions":["BACKWARD"],"timing":"GUN_CLOCK","ruleSet":"HOUSE","entries":5,
                 "waves":[],"categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, RACE));
        may(true);
        answer(
                "/api/leaderboards/boards",
                "[{\"id\":\"%s.backward\",\"name\":\"backward\",\"size\":5,\"finished\":3}]".formatted(RACE));
        answer("/api/leaderboards/boards/" + RACE + ".backward", """
                {"id":"%s.backward","name":"all","stage":"RUNNING","version":"a","total":5,"finished":3,"stillOut":2,"rows":[%s]}""".formatted(
                        RACE,
                        String.join(
                                ",",
                                finisher(1, "1", "Bert", "M", "M40", 1800000, 0, "\"RC Isar\""),
                                finisher(2, "2", "Ada", "F", "F35", 1815000, 15000, "\"LG Nord\""),
                                finisher(3, "3", NASTY, "F", "F35", 1830000, 30000, "\"RC Isar\""),
                                out("4", "Cy", "\"RC Isar\"", "F20"),
                                out("5", "Di", "null", "F35"))));
        answer("/api/leaderboards/records", """
                {"items":[{"board":"records-5KR-backward.F","name":"women","discipline":"5KR","direction":"BACKWARD",
                 "rows":[{"competitorId":"%s","mark":"30:20","millis":1820000,"name":"Old Holder"}]}],"page":0,"size":500,
                 "total":1}""".formatted(RACE));
        answer("/api/results/races/" + RACE + "/crossings", """
                {"items":[%s,%s,%s,%s],"page":0,"size":40,"total":4}""".formatted(
                        crossing("3", "FINISH", "10:30:30"),
                        crossing("4", "SPLIT", "10:30:20"),
                        crossing("2", "FINISH", "10:30:15"),
                        crossing("1", "FINISH", "10:30:00")));
        stillOut(Instant.now().plusSeconds(40), Instant.now().plusSeconds(600));
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private void may(boolean officiate) {
        answer("/api/results/races/" + RACE, """
                {"raceId":"%s","eventId":"%s","stage":"RUNNING","rehearsal":false,"starts":[],"ruleSet":"HOUSE",
                 "counts":{"entries":5,"finished":3,"out":2,"review":0,"dnf":0,"dq":0,"dns":0},
                 "youMay":{"officiate":%b,"own":false}}""".formatted(RACE, RACE, officiate));
    }

    private void stillOut(Instant cy, Instant di) {
        answer("/api/results/races/" + RACE + "/still-out", """
                {"items":[%s,%s,%s],"page":0,"size":500,"total":3}""".formatted(
                        expected("9", "Late", Instant.now().minusSeconds(900), true),
                        expected("5", "Di", di, false),
                        expected("4", "Cy", cy, false)));
    }

    private static String entry(String bib) {
        return "0192f000-0000-7000-8000-0000000000" + (60 + Integer.parseInt(bib));
    }

    private static String finisher(
            int place, String bib, String name, String sex, String category, long millis, long gap, String club) {
        return """
                {"competitorId":"%s","place":%d,"placeLabel":"%d","bib":"%s","name":"%s","sex":"%s","category":"%s",
                 "outcome":"FINISHED","mark":"%d:%02d","millis":%d,"gapMillis":%d,"clubName":%s}""".formatted(
                        entry(bib),
                        place,
                        place,
                        bib,
                        name,
                        sex,
                        category,
                        millis / 60000,
                        millis / 1000 % 60,
                        millis,
                        gap,
                        club);
    }

    private static String out(String bib, String name, String club, String category) {
        return """
                {"competitorId":"%s","bib":"%s","name":"%s","sex":"F","category":"%s","clubName":%s}""".formatted(entry(bib), bib, name, category, club);
    }

    private static String crossing(String bib, String point, String at) {
        return """
                {"id":"%s","at":"2026-06-01T%sZ","bib":"%s","state":"USED","entryId":"%s","point":"%s"}""".formatted(entry(bib), at, bib, entry(bib), point);
    }

    private static String expected(String bib, String name, Instant at, boolean overdue) {
        return """
                {"entryId":"%s","bib":"%s","name":"%s","direction":"BACKWARD","category":"F20",
                 "startedAt":"2026-06-01T10:00:00Z","expectedAt":"%s","basis":"FIELD","overdue":%b}""".formatted(entry(bib), bib, name, at, overdue);
    }

    private static String page() {
        return signedIn().get(HERE).then().statusCode(200).extract().asString();
    }

    @Test
    void the_newest_is_read_out_with_what_is_worth_saying() {
        var page = page();

        var now = page.substring(page.indexOf("id=\"now\""), page.indexOf("id=\"next\""));
        for (var said : List.of(
                "&lt;script&gt;",
                "30:30",
                "+0:30 behind Bert",
                "2nd of the women",
                "2nd in F35",
                "still out for RC Isar: 4 Cy")) {
            assertTrue(now.contains(said), () -> said + " is missing in " + now);
        }
        assertTrue(!now.contains("the record of"), now);
    }

    @Test
    void those_before_follow_with_theirs_the_newest_first() {
        var page = page();

        var before = page.substring(page.indexOf("id=\"before\""));
        assertTrue(before.contains("faster than the record of the women, 30:20 by Old Holder"), before);
        assertTrue(before.contains("1st of the women"), before);
        assertTrue(before.contains("leads"), before);
        assertTrue(before.indexOf("Ada") < before.indexOf("1st of the men"), before);
    }

    /** Nobody has a time there, so nobody has the same one. */
    @Test
    void who_got_less_far_in_a_fixed_time_is_behind_the_first() {
        var rows = String.join(
                        ",",
                        finisher(1, "1", "Bert", "M", "M40", 1, 0, "null"),
                        finisher(2, "3", "Ada", "F", "F35", 2, 1, "null"))
                .replaceAll("\"millis\":\\d+,\"gapMillis\":\\d+", "\"millis\":null,\"gapMillis\":null");
        answer("/api/leaderboards/boards/" + RACE + ".backward", """
                {"id":"%s.backward","name":"all","stage":"RUNNING","version":"a","total":2,"finished":2,"stillOut":0,"rows":[%s]}""".formatted(RACE, rows));

        var page = page();

        assertTrue(page.contains("behind Bert"), page);
        assertTrue(!page.contains("same time"), page);
    }

    @Test
    void who_comes_next_stands_there_soonest_first_without_the_overdue() {
        var page = page();

        var next = page.substring(page.indexOf("id=\"next\""), page.indexOf("id=\"before\""));
        assertTrue(next.indexOf("Cy") > 0 && next.indexOf("Cy") < next.indexOf("Di"), next);
        assertTrue(next.matches("(?s).*in (3[0-9]|40) s.*in 10 min.*"), next);
        assertTrue(next.contains("RC Isar"), next);
        assertTrue(next.contains("nobody of F20 is in yet"), next);
        assertTrue(!next.contains("Late"), next);
        assertTrue(page.contains("1 overdue"));
    }

    @Test
    void it_reads_itself_again_also_without_script_and_carries_none_of_its_own() {
        signedIn()
                .get(HERE)
                .then()
                .body(containsString("<noscript><meta http-equiv=\"refresh\" content=\"10\"></noscript>"))
                .body(containsString("data-boards=\"" + RACE + ".backward\""))
                .body(not(containsString(NASTY)))
                .body(not(containsString(" style=")));
    }

    @Test
    void it_is_for_officials() {
        may(false);

        browser().get(HERE).then().statusCode(302);
        signedIn().get(HERE).then().statusCode(403).body(containsString("You are not an official of 5 km"));
    }
}
