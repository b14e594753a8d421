package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.oneOf;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** An event at which everything happened that can: rehearsed, timed by hand, phone, chip and paper, judged, protested, corrected. */
final class LongEvening {
    private static final List<String> BIBS = List.of("1", "2", "3", "4", "5", "6", "7", "8");

    final Meet meet;
    final UUID relay = Ids.next();
    final UUID hour = Ids.next();
    private final UUID club = Ids.next();
    private final UUID person = Ids.next();
    private final UUID team = Ids.next();
    private final UUID walker = Ids.next();
    private final UUID report = Ids.next();
    private final Teller registration;

    LongEvening(Teller registration) {
        this.registration = registration;
        meet = new Meet(registration)
                .underRules("IRR-2016")
                .over("5KR", 5_000_000)
                .withSplit("HALF");
        BIBS.forEach(bib -> meet.entry(bib, Direction.BACKWARD));
        tell();
    }

    /** All that registration knows of it, as new. */
    void tell() {
        registration.tell(new ClubFact(club, Meet.next(), "RC Isar"));
        registration.tell(new PersonFact(person, Meet.next(), null, "Runner 1", Sex.F, club));
        registration.tell(meet.eventFact(), meet.raceFact("5KR"));
        registration.tell(
                other(relay, "OTHER", null, List.of(new RaceFact.Leg(false, null), new RaceFact.Leg(true, 60_000L))));
        registration.tell(other(hour, "1H", 400_000L, List.of()));
        registration.tell(entries().toArray(EntryFact[]::new));
        meet.awaitEntries(BIBS.size());
        await().atMost(30, SECONDS).until(() -> isKnown(relay) && isKnown(hour));
    }

    private boolean isKnown(UUID race) {
        var view = meet.asOfficial().get("/races/{race}", race);
        return view.statusCode() == 200 && view.jsonPath().getInt("counts.entries") == 1;
    }

    /** Also run at this event. */
    private RaceFact other(UUID race, String discipline, @Nullable Long lap, List<RaceFact.Leg> legs) {
        return new RaceFact(
                race,
                Meet.next(),
                meet.event,
                discipline,
                discipline,
                null,
                List.of(Direction.BACKWARD),
                TimingMethod.HAND,
                "HOUSE",
                null,
                List.of(new RaceFact.Wave(race, "Wave 1", Meet.GUN)),
                List.of(),
                false,
                null,
                null,
                List.of(),
                null,
                lap,
                legs);
    }

    /** The first of them says all that an entry can say. */
    List<EntryFact> entries() {
        var entries = new ArrayList<EntryFact>();
        BIBS.forEach(bib -> entries.add(
                bib.equals("1")
                        ? entry(
                                meet.idOf(bib),
                                meet.race,
                                meet.wave,
                                bib,
                                person,
                                club,
                                List.of("Ada Reyes", "Mei Thorn"))
                        : entry(meet.idOf(bib), meet.race, meet.wave, bib, null, null, List.of())));
        entries.add(entry(team, relay, relay, "900", null, club, List.of("Kim Silva", "Noa & Runa")));
        entries.add(entry(walker, hour, hour, "901", null, null, List.of()));
        return entries;
    }

    private static EntryFact entry(
            UUID id,
            UUID race,
            UUID wave,
            String bib,
            @Nullable UUID person,
            @Nullable UUID club,
            List<String> legRunners) {
        return new EntryFact(
                id,
                Meet.next(),
                race,
                wave,
                person,
                club,
                bib,
                "Runner " + bib,
                Sex.F,
                "FS",
                Direction.BACKWARD,
                EntryFact.Status.CONFIRMED,
                legRunners);
    }

    /** Up to a correction of the official list. */
    LongEvening run() {
        rehearse();
        time();
        align();
        decide();
        meet.publish(Map.of("status", "PROVISIONAL", "acceptDoubts", true))
                .then()
                .statusCode(200);
        protest();
        meet.publish(Map.of("status", "OFFICIAL", "acceptDoubts", true)).then().statusCode(200);
        put(
                "/entries/" + meet.idOf("2") + "/outcome",
                Map.of("outcome", "DISQUALIFIED", "rule", "IRR-3", "reason", "Cut"));
        meet.publish(Map.of("status", "OFFICIAL", "note", "A judge's report came late", "acceptDoubts", true))
                .then()
                .statusCode(200);
        claimRecord();
        return this;
    }

    /** And two organizers of other events found it right. */
    private void claimRecord() {
        String claim = meet.asOfficial()
                .body(Map.of("entryId", meet.idOf("5"), "scope", "WORLD"))
                .post("/record-claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (var reviewer : List.of(UUID.randomUUID(), UUID.randomUUID())) {
            Meet.as(Tokens.organizer(reviewer))
                    .body(Map.of("verdict", "RATIFY", "reason", "The film shows it"))
                    .put("/record-claims/{claim}/reviews/{review}", claim, Ids.next())
                    .then()
                    .statusCode(200);
        }
    }

    String claims() {
        return Meet.anybody().get("/record-claims?race=" + meet.race).asString();
    }

    private void rehearse() {
        var rehearsed = new Rehearsed(meet);
        rehearsed.begin().then().statusCode(200);
        meet.start(Meet.GUN.minusSeconds(3_600));
        meet.tap("1", "PT5M");
        meet.publish(Map.of("status", "PROVISIONAL", "acceptDoubts", true))
                .then()
                .statusCode(200);
        rehearsed.hide().then().statusCode(200);
    }

    private void time() {
        var code = meet.mintCode().jsonPath().getString("code");
        Meet.byCode(code)
                .body(Map.of("device", meet.device, "bootId", "b1", "unsynced", 0))
                .put("/devices/own/health")
                .then()
                .statusCode(204);
        Upload.chips(meet, "chip,bib\nAA01,8\n").then().statusCode(200);
        put("/races/" + meet.race + "/timing", Map.of("minimumMillis", 1_000));
        meet.start(Meet.GUN).then().statusCode(200);
        var sample = Map.<String, Object>of(
                "monotonicMillis",
                0,
                "at",
                Meet.GUN.minusSeconds(2).toString(),
                "serverAt",
                Meet.GUN.toString(),
                "roundTripMillis",
                40);
        var half = Map.<String, Object>of(
                "sequence",
                100,
                "at",
                Meet.GUN.plusSeconds(750).toString(),
                "monotonicMillis",
                750_000,
                "point",
                "SPLIT",
                "split",
                "HALF",
                "bib",
                "1");
        var taps = List.of(
                half,
                Meet.stamp(101, "1", Meet.GUN.plusSeconds(1_500)),
                Meet.stamp(102, "2", Meet.GUN.plusSeconds(1_500)),
                Meet.stamp(103, "9*", Meet.GUN.plusSeconds(1_520)),
                Meet.stamp(104, "3", Meet.GUN.plusSeconds(1_530)),
                Meet.stamp(105, "3", Meet.GUN.plusSeconds(1_590)));
        meet.send(UUID.randomUUID(), "b1", List.of(sample), taps, List.of(Map.of("sequence", 1, "of", 103, "bib", "4")))
                .then()
                .statusCode(200);
        var slow = meet.crossing(meet.tap("99", "PT40M"));
        put("/crossings/" + slow + "/dismissal", Map.of("reason", "A spectator"));
        put(
                "/races/" + meet.race + "/devices/" + meet.device + "/offset",
                Map.of("offsetMillis", 500, "reason", "Slow"));
        Upload.confirm(
                meet,
                Upload.file(meet, "chip,elapsed\n8,27:05\n").then().extract().response());
    }

    private void align() {
        var tapper = new Tapper(meet);
        var reader = new Reader(meet);
        tapper.taps(1_600, 1_610);
        reader.reads("5", "6");
        var seen = meet.asOfficial()
                .queryParam("times", tapper.device)
                .queryParam("bibs", reader.device)
                .get("/races/{race}/alignments", meet.race)
                .jsonPath()
                .getString("revision");
        put(
                "/races/" + meet.race + "/alignments",
                Map.of("times", tapper.device, "bibs", reader.device, "edits", List.of(), "basedOn", seen));
    }

    private void decide() {
        put("/entries/" + meet.idOf("3") + "/start-offset", Map.of("offsetMillis", -1_000, "reason", "Early"));
        put("/entries/" + meet.idOf("4") + "/official-time", Map.of("time", "25:19.2", "reason", "Three watches"));
        put("/entries/" + meet.idOf("7") + "/outcome", Map.of("outcome", "DID_NOT_FINISH"));
        put("/entries/" + team + "/legs/1", Map.of("finished", false, "reason", "Missed the flag"));
        put("/entries/" + walker + "/distance", Map.of("metres", 9_850, "reason", "Wheel"));
        meet.asOfficial()
                .body(Map.of("bibs", List.of("1", "2")))
                .put("/races/{race}/dead-heats/{id}", meet.race, Ids.next())
                .then()
                .statusCode(201);
        meet.asOfficial()
                .body(Map.of("id", report, "bib", "6", "kind", "DIRECTION", "place", "Turn"))
                .post("/races/{race}/infringements", meet.race)
                .then()
                .statusCode(200);
        Upload.bytes(meet.asOfficial())
                .body(Snapshot.jpeg(320, 240))
                .put("/infringements/{infringement}/photo", report)
                .then()
                .statusCode(204);
    }

    private void protest() {
        Meet.as(Tokens.organizer(meet.organizer))
                .put("/races/{race}/results/versions/1/check", meet.race)
                .then()
                .statusCode(200);
        meet.checkRows(Meet.as(Tokens.organizer(meet.organizer))).then().statusCode(204);
        var protest = meet.asOfficial()
                .body(Map.of("bib", "6", "by", "Her coach", "ground", "She only looked round"))
                .post("/races/{race}/protests", meet.race)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        put("/protests/" + protest + "/decision", Map.of("decision", "REJECTED", "reason", "The video shows it"));
        put("/races/" + meet.race + "/protest-clock", Map.of("turn", "END", "reason", "The jury has gone"));
    }

    private void put(String path, Map<String, ?> body) {
        meet.asOfficial().body(body).put(path).then().statusCode(oneOf(200, 204));
    }

    /** What anybody can ask of the race, by the path behind it; but for the number of its derivation. */
    Map<String, String> everything() {
        var answers = new LinkedHashMap<String, String>();
        for (var path : List.of(
                "",
                "/results?size=500",
                "/results?format=csv",
                "/results/versions",
                "/results/versions/1?format=csv",
                "/results/versions/2",
                "/results/versions/3",
                "/results/versions/3?format=csv",
                "/results/versions/1/comparison?with=3",
                "/publication",
                "/protests",
                "/infringements",
                "/dead-heats",
                "/crossings?size=500",
                "/review?size=500",
                "/crossing-imports",
                "/rehearsals",
                "/timing",
                "/streams",
                "/start-times",
                "/start-list-for-devices",
                "/row-checks?size=500",
                "/publication/checklist")) {
            var answer = meet.asOfficial().get("/races/" + meet.race + path);
            answer.then().statusCode(200);
            answers.put(path, answer.asString().replaceAll("\"derivation\":\\d+", "\"derivation\":0"));
        }
        for (var race : List.of(relay, hour)) {
            answers.put(
                    race.toString(),
                    Meet.anybody().get("/races/" + race + "/results?size=500").asString());
        }
        answers.put(
                "photo",
                HexFormat.of()
                        .formatHex(meet.asOfficial()
                                .get("/infringements/{infringement}/photo", report)
                                .then()
                                .statusCode(200)
                                .extract()
                                .asByteArray()));
        answers.put("claims", claims());
        answers.put(
                "chips",
                meet.asOfficial()
                        .get("/events/" + meet.event + "/chips?format=csv")
                        .asString());
        return answers;
    }

    List<Map<String, Object>> audit() {
        return Objects.requireNonNull(meet.asOfficial()
                .get("/races/" + meet.race + "/audit?size=500")
                .jsonPath()
                .getList("items"));
    }
}
