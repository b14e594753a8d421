package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;

/** A hundred metres backward: three heats of eight and a final. Bib 23 is the third of the second heat, in 17.92. */
final class Sprint {
    static final int HEATS = 3;
    static final int LANES = 8;
    private static final Instant FIRST = Instant.parse("2026-11-21T10:00:00Z");

    final UUID event = Ids.next();
    final UUID organizer = UUID.randomUUID();
    final UUID official = UUID.randomUUID();
    final UUID heats = Ids.next();
    final UUID last = Ids.next();
    final List<UUID> waves = List.of(Ids.next(), Ids.next(), Ids.next());
    final UUID lastWave = Ids.next();
    private final Teller teller;
    private final Map<String, UUID> entries = new HashMap<>();
    private final Map<String, Integer> millis = new LinkedHashMap<>();

    private Sprint(Teller teller) {
        this.teller = teller;
    }

    /** Told, with everybody entered; nobody has run. */
    static Sprint planned(Teller teller) {
        var sprint = new Sprint(teller);
        teller.tell(sprint.eventFact());
        teller.tell(sprint.race(sprint.heats, "100 m heats", "100M", sprint.waves));
        teller.tell(sprint.race(sprint.last, "100 m final", "100M", List.of(sprint.lastWave)));
        for (int heat = 1; heat <= HEATS; heat++) {
            for (int place = 1; place <= LANES; place++) {
                sprint.millis.put("" + heat + place, 17_000 + 300 * place + 10 * heat);
            }
        }
        sprint.millis.keySet().forEach(bib -> sprint.enter(sprint.heats, bib, sprint.waves.get(bib.charAt(0) - '1')));
        sprint.await(sprint.heats, HEATS * LANES);
        return sprint;
    }

    /** The third of each heat is the first who may advance by time. */
    Sprint timed(String bib, int exact) {
        millis.put(bib, exact);
        return this;
    }

    Sprint run() {
        IntStream.range(0, HEATS).forEach(this::run);
        return this;
    }

    /** @param heat from 0 */
    void run(int heat) {
        var gun = FIRST.plus(Duration.ofMinutes(10L * heat));
        asOfficial()
                .body(Map.of("at", gun.toString()))
                .put("/races/{race}/waves/{wave}/start", heats, waves.get(heat))
                .then()
                .statusCode(200);
        var stamps = new ArrayList<Map<String, Object>>();
        millis.forEach((bib, time) -> {
            if (bib.startsWith(Integer.toString(heat + 1))) {
                stamps.add(Meet.stamp(stamps.size() + 1L, bib, gun.plusMillis(time)));
            }
        });
        asOfficial()
                .body(Map.of("device", UUID.randomUUID(), "bootId", "b", "crossings", stamps))
                .post("/races/{race}/crossings", heats)
                .then()
                .statusCode(200);
    }

    /** As registration does once the qualified are brought into the final. */
    void enterFinal(List<String> bibs) {
        bibs.forEach(bib -> enter(last, bib, lastWave));
        await(last, bibs.size());
    }

    private void enter(UUID race, String bib, UUID wave) {
        var id = Ids.next();
        entries.put(race + bib, id);
        teller.tell(new EntryFact(
                id,
                Meet.next(),
                race,
                wave,
                null,
                null,
                bib,
                "Runner " + bib,
                Sex.F,
                "FS",
                Direction.BACKWARD,
                EntryFact.Status.CONFIRMED));
    }

    private void await(UUID race, int count) {
        Awaitility.await().atMost(30, SECONDS).until(() -> {
            var view = asOfficial().get("/races/{race}", race);
            return view.statusCode() == 200 && view.jsonPath().getInt("counts.entries") == count;
        });
    }

    UUID idOf(UUID race, String bib) {
        return Objects.requireNonNull(entries.get(race + bib));
    }

    Response lead(int byPlace, int byTime, int lanes) {
        return lead(heats, last, byPlace, byTime, lanes);
    }

    Response lead(UUID from, UUID to, int byPlace, int byTime, int lanes) {
        return asOrganizer()
                .body(Map.of("nextRace", to, "byPlace", byPlace, "byTime", byTime, "lanes", lanes))
                .put("/races/{race}/progression", from);
    }

    Response advancement() {
        return Meet.anybody().get("/races/{race}/advancement", heats);
    }

    /** Who advances: 11 Q, 13 q. In the order of heats and places. */
    List<String> advancing() {
        List<Map<String, Object>> all = advancement().jsonPath().getList("heats.entries.flatten()");
        return all.stream()
                .filter(each -> each.get("qualified") != null)
                .map(each -> each.get("bib") + " " + each.get("qualified"))
                .toList();
    }

    String why(String bib) {
        return advancement().jsonPath().getString("heats.entries.flatten().find { it.bib == '%s' }.why".formatted(bib));
    }

    void disqualify(String bib) {
        asOfficial()
                .body(Map.of("outcome", "DISQUALIFIED", "rule", "IRR-3", "reason", "Left the lane"))
                .put("/entries/{entry}/outcome", idOf(heats, bib))
                .then()
                .statusCode(200);
    }

    RequestSpecification asOfficial() {
        return Meet.as(Tokens.runner(official));
    }

    RequestSpecification asOrganizer() {
        return Meet.as(Tokens.organizer(organizer));
    }

    /** Another race of the event. */
    UUID alsoTold(String discipline) {
        var id = Ids.next();
        teller.tell(race(id, "Another", discipline, List.of(Ids.next())));
        await(id, 0);
        return id;
    }

    private EventFact eventFact() {
        return new EventFact(
                event,
                Meet.next(),
                "Night of the Backs",
                "Cupar",
                "GB",
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 21),
                "Europe/London",
                EventFact.Status.OPEN,
                organizer,
                List.of(new EventFact.Official(official, EventFact.Official.Role.TIMEKEEPER)));
    }

    private RaceFact race(UUID id, String name, String discipline, List<UUID> itsWaves) {
        return new RaceFact(
                id,
                Meet.next(),
                event,
                name,
                discipline,
                null,
                List.of(Direction.BACKWARD),
                TimingMethod.FAT,
                "HOUSE",
                null,
                IntStream.range(0, itsWaves.size())
                        .mapToObj(i -> new RaceFact.Wave(
                                itsWaves.get(i), "Heat " + (i + 1), FIRST.plus(Duration.ofMinutes(10L * i))))
                        .toList(),
                List.of(),
                false,
                null,
                null,
                List.of());
    }
}
