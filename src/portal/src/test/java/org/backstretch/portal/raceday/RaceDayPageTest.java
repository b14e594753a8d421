package org.backstretch.portal.raceday;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class RaceDayPageTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000011";
    private static final String EVENT = "0192f000-0000-7000-8000-000000000001";
    private static final String ENTRY = "0192f000-0000-7000-8000-000000000021";
    private static final String NASTY = "<script>alert(1)</script>";
    private static final String EMPTY = "{\"items\":[],\"page\":0,\"size\":100,\"total\":0}";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_race_of_which_one_runner_is_overdue() {
        surroundings.forget();
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/Berlin","firstDay":"2026-06-01","name":"Mile",
                 "discipline":"MILER","directions":["BACKWARD"],"timing":"GUN_CLOCK","ruleSet":"HOUSE","entries":2,
                 "waves":[{"id":"%s","name":"Wave 1","plannedStart":"2026-06-01T10:00:00Z"}],"categories":[],
                 "eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, EVENT, ENTRY));
        answer("/api/results/races/" + RACE, """
                {"raceId":"%s","eventId":"%s","stage":"RUNNING","starts":[{"waveId":"%s","gun":"2026-06-01T10:00:00Z"}],
                 "ruleSet":"HOUSE","counts":{"entries":2,"finished":1,"out":1,"review":0,"dnf":0,"dq":0,"dns":0},
                 "youMay":{"officiate":true,"own":true}}""".formatted(RACE, EVENT, ENTRY));
        answer("/api/results/races/" + RACE + "/crossings", EMPTY);
        answer("/api/results/races/" + RACE + "/review", EMPTY);
        cockpit("TIME", "RUNNING", 1);
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private void cockpit(String next, String stage, int out) {
        answer("/api/results/races/" + RACE + "/cockpit", """
                {"raceId":"%s","stage":"%s","at":"2026-06-01T11:00:00Z","next":"%s",
                 "counts":{"entries":2,"withoutBib":0,"toStart":0,"out":%d,"overdue":%d,"finished":1,"waiting":0,"dnf":0,
                 "dq":0,"dns":0},"readsPerMinute":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,1],
                 "points":[{"point":"FINISH","reads":4,"lastAt":"2026-06-01T10:09:00Z","lastReceivedAt":"2026-06-01T10:09:01Z"}],
                 "devices":[{"id":"%s","name":"Phone","reads":4,"lastAt":"2026-06-01T10:09:00Z",
                 "lastReceivedAt":"2026-06-01T10:09:01Z"}],
                 "alarms":[{"kind":"OVERDUE","sentence":"2 %s is overdue."}],
                 "stillOut":[{"entryId":"%s","bib":"2","name":"%s","direction":"BACKWARD",
                 "startedAt":"2026-06-01T10:00:00Z","expectedAt":"2026-06-01T10:20:00Z","basis":"FIELD","overdue":true}]}""".formatted(
                        RACE, stage, next, out, out, ENTRY, NASTY, ENTRY, NASTY));
    }

    @Test
    void it_says_who_is_out_why_they_are_expected_and_what_to_see_to() {
        signedIn()
                .get("/race-day/" + RACE)
                .then()
                .statusCode(200)
                .body(containsString("is overdue."))
                .body(containsString("as the middle of the field"))
                .body(containsString("out 1:00:00"))
                .body(containsString("1 on the course"))
                .body(allOf(not(containsString(NASTY)), not(containsString(" style="))));
    }

    @Test
    void a_doubt_says_why_in_words_and_offers_what_may_have_been_meant() {
        answer("/api/results/races/" + RACE + "/review", """
                {"items":[{"id":"%s","at":"2026-06-01T10:09:00Z","point":"FINISH","bib":"1177","doubt":"UNKNOWN_BIB",
                 "reason":"No entry of this race has this bib.","suggestions":[{"entryId":"%s","bib":"117","name":"%s",
                 "why":"EXTRA_DIGIT","hasTime":false}]},
                 {"id":"%s","at":"2026-06-01T10:09:00Z","point":"FINISH","bib":"2","name":"Mei","doubt":"TOO_FAST",
                 "reason":"That would be 9 m/s.","suggestions":[]}],"page":0,"size":50,"total":2}""".formatted(ENTRY, ENTRY, NASTY, EVENT));

        signedIn()
                .get("/race-day/" + RACE)
                .then()
                .body(containsString("nobody wears this bib"))
                .body(containsString("<strong>117</strong>"))
                .body(containsString("a digit too many"))
                .body(containsString("/crossings/" + EVENT + "/assignment"))
                .body(containsString("Let it count"))
                .body(not(containsString(NASTY)));
    }

    @Test
    void an_official_time_is_typed_over_the_measured_one_and_a_wrong_one_is_said() {
        answer("/api/results/races/" + RACE + "/start-list-for-devices", """
                [{"bib":"2","name":"Mei","entryId":"%s","direction":"BACKWARD","waveId":"%s"}]""".formatted(ENTRY, ENTRY));
        var official = urlPathEqualTo("/api/results/entries/" + ENTRY + "/official-time");
        surroundings
                .services()
                .stubFor(
                        put(official)
                                .willReturn(
                                        aResponse()
                                                .withStatus(400)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/invalid\",\"status\":400,\"field\":\"time\",\"detail\":\"That is no time.\"}")));

        signedIn()
                .header("Origin", "https://race.example")
                .formParam("who", "2")
                .formParam("time", "soon")
                .formParam("why", "Video")
                .post("/race-day/" + RACE + "/official-times")
                .then()
                .statusCode(422)
                .body(containsString("That is no time."));
    }

    @Test
    void a_clock_that_is_seven_minutes_slow_is_set_right() {
        var offset = urlPathEqualTo("/api/results/races/" + RACE + "/devices/" + ENTRY + "/offset");
        surroundings.services().stubFor(put(offset).willReturn(aResponse().withStatus(204)));

        signedIn()
                .header("Origin", "https://race.example")
                .formParam("off", "7:00")
                .formParam("way", "slow")
                .formParam("reason", "It showed 10:16 at 10:23")
                .post("/race-day/" + RACE + "/devices/" + ENTRY + "/offset")
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(offset)
                        .withRequestBody(
                                equalToJson("{\"offsetMillis\":420000,\"reason\":\"It showed 10:16 at 10:23\"}")));
    }

    @Test
    void under_house_rules_the_next_list_is_the_official_one() {
        cockpit("PUBLISH", "RUNNING", 0);
        answer(
                "/api/results/races/" + RACE + "/publication/checklist",
                "{\"items\":[],\"mayBeProvisional\":true,\"mayBeOfficial\":true}");

        signedIn()
                .get("/race-day/" + RACE)
                .then()
                .body(containsString("<button name=\"status\" value=\"OFFICIAL\">Publish the results</button>"));
    }

    @Test
    void nothing_is_made_official_while_a_protest_is_open_and_the_page_says_so() {
        cockpit("MAKE_OFFICIAL", "PROVISIONAL", 0);
        answer("/api/results/races/" + RACE + "/publication/checklist", """
                {"items":[{"code":"STILL_OUT","count":1,"sentence":"One runner has no time."},
                 {"code":"PROTESTS","count":1,"sentence":"One protest is not decided."}],
                 "mayBeProvisional":true,"mayBeOfficial":false}""");

        signedIn()
                .get("/race-day/" + RACE)
                .then()
                .statusCode(200)
                .body(containsString("Not official yet: One protest is not decided."))
                .body(containsString("See what is missing"))
                .body(containsString("Publish provisional"))
                .body(not(containsString("value=\"OFFICIAL\"")));
    }

    @Test
    void once_nothing_is_in_the_way_it_is_offered() {
        cockpit("MAKE_OFFICIAL", "PROVISIONAL", 0);
        answer(
                "/api/results/races/" + RACE + "/publication/checklist",
                "{\"items\":[],\"mayBeProvisional\":true,\"mayBeOfficial\":true}");

        signedIn()
                .get("/race-day/" + RACE)
                .then()
                .body(containsString("<button name=\"status\" value=\"OFFICIAL\">Make it official</button>"));
    }

    /** The clock of this page stands still by it. */
    @Test
    void the_page_says_how_far_the_race_is() {
        signedIn().get("/race-day/" + RACE).then().body(containsString("data-stage=\"RUNNING\""));
    }

    @Test
    void who_did_not_finish_is_declared_from_the_list_of_those_out() {
        answer("/api/results/races/" + RACE + "/start-list-for-devices", """
                [{"bib":"2","name":"Mei","entryId":"%s","direction":"BACKWARD","waveId":"%s"}]""".formatted(ENTRY, ENTRY));
        var outcome = urlPathEqualTo("/api/results/entries/" + ENTRY + "/outcome");
        surroundings.services().stubFor(put(outcome).willReturn(okJson("{}")));

        var answer = signedIn()
                .header("Origin", "https://race.example")
                .formParam("bib", "2")
                .formParam("outcome", "DID_NOT_FINISH")
                .formParam("back", "still-out")
                .post("/race-day/" + RACE + "/outcomes");

        answer.then().statusCode(303).header("Location", endsWith("/race-day/" + RACE + "/still-out"));
        surroundings
                .services()
                .verify(putRequestedFor(outcome).withRequestBody(equalToJson("{\"outcome\":\"DID_NOT_FINISH\"}")));
    }

    @Test
    void the_list_of_those_out_can_be_taken_along() {
        answer("/api/results/races/" + RACE + "/still-out", EMPTY);

        signedIn()
                .get("/race-day/" + RACE + "/still-out")
                .then()
                .statusCode(200)
                .body(containsString("Nobody is out."));
    }

    @Test
    void starts_are_shown_before_they_are_set() {
        answer("/api/registration/events/" + EVENT, """
                {"id":"%s","name":"Night","place":"Cupar","country":"GB","firstDay":"2026-06-01","lastDay":"2026-06-01",
                 "zone":"Europe/Berlin","status":"OPEN","races":[]}""".formatted(EVENT));
        answer("/api/results/races/" + RACE + "/start-times", EMPTY);
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo("/api/results/races/" + RACE + "/start-times/preview"))
                        .willReturn(okJson("""
                                {"changed":1,"problems":1,"items":[
                                 {"bib":"2","name":"%s","at":"2026-06-01T10:01:30Z","offsetMillis":90000,"wasMillis":0,
                                  "handicap":false,"changed":true},
                                 {"bib":"9","handicap":false,"changed":false,"problem":"Nobody wears it."}]}""".formatted(NASTY))));

        signedIn()
                .header("Origin", "https://race.example")
                .formParam("way", "times")
                .formParam("times", "2 +1:30\n9 +2:00")
                .formParam("reason", "Sheet")
                .formParam("act", "look")
                .post("/race-day/" + RACE + "/starts")
                .then()
                .statusCode(200)
                .body(containsString("+1:30"))
                .body(containsString("9: Nobody wears it."))
                .body(containsString("Set 1 start"))
                .body(not(containsString(NASTY)));
    }
}
