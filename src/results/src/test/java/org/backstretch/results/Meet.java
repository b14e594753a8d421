package org.backstretch.results;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** An event with one race and its people, told by registration; and what its officials do with it over HTTP. */
final class Meet {
    static final Instant GUN = Instant.parse("2026-11-21T10:00:00Z");
    private static final AtomicLong REVISIONS = new AtomicLong(1L << 40);

    final UUID event = Ids.next();
    final UUID organizer = UUID.randomUUID();
    final UUID official = UUID.randomUUID();
    final UUID race = Ids.next();
    final UUID wave = Ids.next();
    final UUID device = UUID.randomUUID();
    private final Map<String, UUID> entries = new HashMap<>();
    private final AtomicLong sequence = new AtomicLong();
    private final Teller teller;
    private TimingMethod timing = TimingMethod.HAND;
    private EventFact.Status status = EventFact.Status.OPEN;
    private List<RaceFact.Split> splits = List.of();
    private String ruleSet = "HOUSE";
    private String discipline = "5KR";
    private @Nullable Integer laps;
    private @Nullable Long lapMillimetres;
    private List<RaceFact.Leg> legs = List.of();
    private @Nullable Long millimetres;
    private List<EntryFact> told = List.of();
    private List<Direction> directions = List.of(Direction.BACKWARD, Direction.FORWARD);

    Meet(Teller teller) {
        this.teller = teller;
    }

    Meet timedBy(TimingMethod method) {
        timing = method;
        return this;
    }

    Meet underRules(String name) {
        ruleSet = name;
        return this;
    }

    /** Over a distance that was measured. */
    Meet over(String code, long length) {
        discipline = code;
        millimetres = length;
        return this;
    }

    Meet inState(EventFact.Status eventStatus) {
        status = eventStatus;
        return this;
    }

    /** With a point half way. */
    Meet withSplit(String code) {
        splits = List.of(new RaceFact.Split(code, "Half way", 2_500_000L));
        return this;
    }

    /** Over any distance, so that no time is implausible. */
    Meet inLaps(int count) {
        discipline = "OTHER";
        laps = count;
        return this;
    }

    Meet asRelay(RaceFact.Leg... wanted) {
        discipline = "OTHER";
        legs = List.of(wanted);
        return this;
    }

    /** Backward and forward in turn, so far with nothing on the way. */
    Meet inTurn() {
        discipline = "OTHER";
        directions = List.of(Direction.ALTERNATED, Direction.FORWARD);
        return this;
    }

    Meet withSplits(String... codes) {
        splits = Arrays.stream(codes)
                .map(code -> new RaceFact.Split(code, "Point " + code, null))
                .toList();
        return this;
    }

    /** Registration has another rule set from now on. */
    void changeRules(String name) {
        ruleSet = name;
        teller.tell(raceFact(discipline));
        await().atMost(30, SECONDS).until(() -> {
            var view = asOfficial().get("/races/{race}", race).jsonPath();
            return name.equals(view.getString("ruleSet")) || name.equals(view.getString("lateRuleSet"));
        });
    }

    Meet forOneHour(long lap) {
        discipline = "1H";
        lapMillimetres = lap;
        return this;
    }

    /** Tells the event and its race, over 5 km on the road unless said otherwise, and these forward runners. */
    Meet with(String... bibs) {
        return withEntries(
                Arrays.stream(bibs).map(bib -> entry(bib, Direction.FORWARD)).toList());
    }

    Meet withEntries(List<EntryFact> facts) {
        teller.tell(eventFact(), raceFact(discipline));
        teller.tell(facts.toArray(EntryFact[]::new));
        told = List.copyOf(facts);
        awaitEntries(facts.size());
        return this;
    }

    /** All of it again, as registration tells it where the event is opened. */
    void retell() {
        teller.tell(eventFact(), raceFact(discipline));
        teller.tell(told.toArray(EntryFact[]::new));
        awaitEntries(told.size());
    }

    EventFact eventFact() {
        return new EventFact(
                event,
                next(),
                "Night of the Backs",
                "Cupar",
                "GB",
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 21),
                "Europe/London",
                status,
                organizer,
                List.of(new EventFact.Official(official, EventFact.Official.Role.TIMEKEEPER)));
    }

    RaceFact raceFact(String code) {
        return new RaceFact(
                race,
                next(),
                event,
                "5 km",
                code,
                millimetres,
                directions,
                timing,
                ruleSet,
                null,
                List.of(new RaceFact.Wave(wave, "Wave 1", GUN)),
                List.of(),
                false,
                null,
                null,
                splits,
                laps,
                lapMillimetres,
                legs);
    }

    EntryFact entry(String bib, Direction direction) {
        return entry(Ids.next(), bib, direction, EntryFact.Status.CONFIRMED);
    }

    EntryFact entry(UUID id, String bib, Direction direction, EntryFact.Status entryStatus) {
        entries.put(bib, id);
        return new EntryFact(
                id, next(), race, wave, null, null, bib, "Runner " + bib, Sex.F, "FS", direction, entryStatus);
    }

    /** Whoever wears this bib, in another class than before. */
    EntryFact moved(String bib, String category) {
        return new EntryFact(
                idOf(bib),
                next(),
                race,
                wave,
                null,
                null,
                bib,
                "Runner " + bib,
                Sex.F,
                category,
                Direction.FORWARD,
                EntryFact.Status.CONFIRMED);
    }

    /** Whoever wears this bib, now running for another club, or for none. */
    EntryFact runningFor(String bib, @Nullable UUID club) {
        return new EntryFact(
                idOf(bib),
                next(),
                race,
                wave,
                null,
                club,
                bib,
                "Runner " + bib,
                Sex.F,
                "FS",
                Direction.FORWARD,
                EntryFact.Status.CONFIRMED);
    }

    UUID idOf(String bib) {
        return Objects.requireNonNull(entries.get(bib));
    }

    void tell(EntryFact... facts) {
        teller.tell(facts);
    }

    static long next() {
        return REVISIONS.incrementAndGet();
    }

    void awaitEntries(int count) {
        await().atMost(30, SECONDS).until(() -> {
            var view = asOfficial().get("/races/{race}", race);
            return view.statusCode() == 200 && view.jsonPath().getInt("counts.entries") == count;
        });
    }

    RequestSpecification asOfficial() {
        return as(Tokens.runner(official));
    }

    static RequestSpecification as(String token) {
        return anybody().auth().oauth2(token);
    }

    static RequestSpecification anybody() {
        return given().basePath("/api/results").contentType(ContentType.JSON);
    }

    /** A device code of the event, with the id of its device. */
    Response mintCode() {
        return asOfficial().body(Map.of("name", "Finish", "kind", "TIMING")).post("/events/{event}/devices", event);
    }

    static RequestSpecification byCode(String code) {
        return anybody().header("Authorization", "Device " + code);
    }

    Response start(Instant gun) {
        return asOfficial().body(Map.of("at", gun.toString())).put("/races/{race}/waves/{wave}/start", race, wave);
    }

    Response correctStart(Instant gun) {
        return asOfficial()
                .body(Map.of("at", gun.toString(), "reason", "The clock was wrong"))
                .put("/races/{race}/waves/{wave}/start", race, wave);
    }

    Map<String, Object> stamp(String bib, String afterGun) {
        return stamp(sequence.incrementAndGet(), bib, GUN.plus(Duration.parse(afterGun)));
    }

    static Map<String, Object> stamp(long number, String bib, Instant at) {
        return Map.of(
                "sequence", number, "at", at.toString(), "monotonicMillis", number, "point", "FINISH", "bib", bib);
    }

    /** @param afterGun such as PT25M */
    Response tap(String bib, String afterGun) {
        return send(List.of(stamp(bib, afterGun)));
    }

    Response send(List<Map<String, Object>> stamps) {
        return send(asOfficial(), device, stamps);
    }

    Response send(RequestSpecification who, UUID from, List<Map<String, Object>> stamps) {
        return who.body(Map.of("device", from, "bootId", "b1", "crossings", stamps))
                .post("/races/{race}/crossings", race);
    }

    /** What a device says of its clock beside what it stamped. */
    Response send(
            UUID from,
            String boot,
            List<Map<String, Object>> clock,
            List<Map<String, Object>> stamps,
            List<Map<String, Object>> amendments) {
        return asOfficial()
                .body(Map.of(
                        "device", from, "bootId", boot, "clock", clock, "crossings", stamps, "amendments", amendments))
                .post("/races/{race}/crossings", race);
    }

    UUID crossing(Response sent) {
        return UUID.fromString(sent.jsonPath().getString("items[0].crossingId"));
    }

    Response publish(String status) {
        return publish(Map.of("status", status));
    }

    Response publish(Map<String, Object> order) {
        return asOfficial().body(order).put("/races/{race}/publication", race);
    }

    /** All rows of the list, as somebody looks at them who did not enter one. */
    Response checkRows(RequestSpecification who) {
        List<Map<String, Object>> rows = asOfficial()
                .queryParam("size", 500)
                .get("/races/{race}/row-checks", race)
                .jsonPath()
                .getList("items");
        var looks = rows.stream()
                .map(row -> Map.of("entryId", row.get("entryId"), "seen", row.get("seen")))
                .toList();
        return who.body(Map.of("rows", looks)).put("/races/{race}/row-checks", race);
    }

    /** The live list, a line each: place, bib, time or status. */
    List<String> results() {
        var list = anybody()
                .queryParam("size", 500)
                .get("/races/{race}/results", race)
                .jsonPath();
        var lines = new ArrayList<String>();
        List<Map<String, Object>> items = list.getList("items");
        for (var item : items) {
            var mark = item.get("mark");
            lines.add(item.get("placeLabel") + " " + item.get("bib") + (mark == null ? "" : " " + mark));
        }
        return lines;
    }
}
