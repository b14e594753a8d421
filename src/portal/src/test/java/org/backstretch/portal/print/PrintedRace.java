package org.backstretch.portal.print;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import java.util.List;
import java.util.UUID;
import org.backstretch.portal.testing.Surroundings;

/** A race that has been printed, as the services tell of it. */
record PrintedRace(Surroundings surroundings) {
    static final String RACE = "0192f000-0000-7000-8000-000000000041";
    static final String EVENT = "0192f000-0000-7000-8000-000000000042";
    static final String RESULTS = "/races/" + RACE + "/results";
    private static final int SIZE = 500;

    static PrintedRace in(Surroundings surroundings) {
        surroundings.forget();
        var race = new PrintedRace(surroundings);
        race.answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Sommerrennen","zone":"Europe/Berlin","firstDay":"2026-06-20",
                 "name":"5 km","discipline":"5KR","disciplineName":"5 km (road)","directions":["BACKWARD","FORWARD"],
                 "timing":"HAND","ruleSet":"HOUSE","entries":9,"waves":[],"categories":[],"eventStatus":"OPEN",
                 "withdrawn":false}""".formatted(RACE, EVENT));
        race.answer("/api/registration/events/" + EVENT, event());
        race.answer("/api/results/races/" + RACE + "/protests", """
                {"clock":{"state":"RUNNING","endsAt":"2026-06-20T12:30:00Z","leftMillis":1200000},"open":0,
                 "protests":{"items":[],"page":0,"size":1,"total":0}}""");
        race.may(false, false);
        return race;
    }

    void may(boolean officiate, boolean isRehearsal) {
        answer("/api/results/races/" + RACE, """
                {"raceId":"%s","eventId":"%s","stage":"OFFICIAL","rehearsal":%b,"starts":[],"ruleSet":"IRR-2016",
                 "counts":{"entries":9,"finished":3,"out":0,"review":0,"dnf":1,"dq":1,"dns":1},
                 "youMay":{"officiate":%b,"own":false}}""".formatted(RACE, EVENT, isRehearsal, officiate));
    }

    /** Everything takes its time. */
    void slowly(int millis) {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/events/" + EVENT))
                        .willReturn(okJson(event()).withFixedDelay(millis)));
    }

    private static String event() {
        return """
                {"id":"%s","name":"Sommerrennen Groß Łódź","place":"Augsburg","country":"DE","firstDay":"2026-06-20",
                 "lastDay":"2026-06-21","zone":"Europe/Berlin","status":"OPEN"}""".formatted(EVENT);
    }

    /** @param versions such as {@code "status":"OFFICIAL"}, the first first */
    void versions(String... versions) {
        var printed = new StringBuilder();
        for (int version = 1; version <= versions.length; version++) {
            printed.append(version == 1 ? "" : ",").append("""
                    {"version":%d,"publishedAt":"2026-06-20T12:0%d:00Z","ruleSet":"IRR-2016",%s}""".formatted(version, version, versions[version - 1]));
        }
        answer("/api/results/races/" + RACE + "/results/versions", "[" + printed + "]");
    }

    void rows(int version, List<String> rows) {
        var path = "/api/results/races/" + RACE + "/results/versions/" + version;
        for (int page = 0; page * SIZE < Math.max(1, rows.size()); page++) {
            var part = rows.subList(page * SIZE, Math.min(rows.size(), (page + 1) * SIZE));
            surroundings
                    .services()
                    .stubFor(get(urlPathEqualTo(path))
                            .withQueryParam("page", equalTo(Integer.toString(page)))
                            .willReturn(okJson("{\"items\":[%s],\"page\":%d,\"size\":%d,\"total\":%d}"
                                    .formatted(String.join(",", part), page, SIZE, rows.size()))));
        }
    }

    static String finisher(int place, String bib, String name, String more) {
        return """
                {"entryId":"%s","placeLabel":"%d","place":%d,"name":"%s","bib":"%s","outcome":"FINISHED",%s}""".formatted(entry(bib), place, place, name, bib, more);
    }

    static String unplaced(String bib, String name, String more) {
        return """
                {"entryId":"%s","name":"%s","bib":"%s","direction":"BACKWARD",%s}""".formatted(entry(bib), name, bib, more);
    }

    static UUID entry(String bib) {
        return new UUID(0x0192f00000007000L, 0x8000000000000000L + Integer.parseInt(bib));
    }

    void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }
}
