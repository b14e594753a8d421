package org.backstretch.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.sample.Sprinter;

/** The sprint meeting of the demo as it is announced: two heats and a final of yesterday, and who is entered. */
final class SprintPlan {
    static final String REGISTRATION = "/api/registration";
    private static final RunIds IDS = RunIds.named("demo sprint");
    private static final String EVENT = REGISTRATION + "/events/" + IDS.event();
    static final UUID HEATS = IDS.race();
    static final UUID FINAL = IDS.of("final");

    private final FrontDoor organizer;
    private final FrontDoor runner;
    private final ZoneId zone;
    private final Instant firstGun;

    SprintPlan(FrontDoor organizer, FrontDoor runner, ZoneId zone) {
        this.organizer = organizer;
        this.runner = runner;
        this.zone = zone;
        this.firstGun = Instant.now().truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofDays(1));
    }

    /** Empty before it is planned. */
    String status() {
        var known = organizer.get(EVENT);
        return known.ok() ? known.json().path("status").asText() : "";
    }

    void close() {
        organizer.put(EVENT + "/closing").orRefused();
    }

    void open() {
        if (!status().equals("OPEN")) {
            organizer.put(EVENT, event()).orRefused();
            makeOnce(HEATS, race("100 m women, heats", List.of("Heat 1", "Heat 2"), Duration.ZERO));
            makeOnce(FINAL, race("100 m women, final", List.of("Final"), Duration.ofMinutes(45)));
            organizer.put(EVENT + "/safety-checklist", Map.of("confirm", "ALL")).orRefused();
            organizer.put(EVENT + "/opening").orRefused();
        }
        var waves = waves(HEATS);
        for (var i = 0; i < Sprinter.ALL.size(); i++) {
            enter(Sprinter.ALL.get(i), waves.get(i % waves.size()).path("id").asText());
        }
    }

    /** A race that is there already keeps its waves, and with them its guns. */
    private void makeOnce(UUID race, Map<String, Object> plan) {
        if (organizer.get(REGISTRATION + "/races/" + race).notHere()) {
            organizer.put(REGISTRATION + "/races/" + race, plan).orRefused();
        }
    }

    private Map<String, Object> event() {
        var day = LocalDate.ofInstant(firstGun, zone);
        return Map.of(
                "name",
                "Lindenau Sprint Night",
                "place",
                "Lindenau",
                "country",
                "DE",
                "firstDay",
                day,
                "lastDay",
                day,
                "zone",
                zone.getId());
    }

    private Map<String, Object> race(String name, List<String> heats, Duration later) {
        var waves = IntStream.range(0, heats.size())
                .mapToObj(i -> Map.of(
                        "name",
                        heats.get(i),
                        "plannedStart",
                        firstGun.plus(later).plus(Duration.ofMinutes(5L * i)).toString()))
                .toList();
        return Map.of(
                "eventId",
                IDS.event(),
                "name",
                name,
                "discipline",
                "100M",
                "directions",
                List.of("BACKWARD"),
                "timing",
                "FAT",
                "courseId",
                IDS.of("track"),
                "categoryScheme",
                "OPEN",
                "waves",
                waves);
    }

    private JsonNode waves(UUID race) {
        return organizer.get(REGISTRATION + "/races/" + race).orRefused().json().path("waves");
    }

    private void enter(Sprinter sprinter, String wave) {
        var entries = REGISTRATION + "/races/" + HEATS + "/entries";
        if (sprinter.isDemoRunner()) {
            runner.post(entries, Map.of("forMe", true, "waveId", wave)).orDone("already-entered");
            organizer
                    .get(entries + "?search=" + sprinter.familyName())
                    .orRefused()
                    .json()
                    .path("items")
                    .forEach(entry ->
                            number(REGISTRATION + "/entries/" + entry.path("id").asText(), sprinter));
        } else {
            organizer.post(entries, entry(sprinter, wave)).orDone("bib-taken");
        }
    }

    private void number(String entry, Sprinter sprinter) {
        runner.put(entry + "/consents", Agreement.TO_WHAT_IS_NEEDED).orRefused();
        organizer.put(entry, Map.of("bib", sprinter.bib())).orRefused();
    }

    private static Map<String, Object> entry(Sprinter sprinter, String wave) {
        return Map.of(
                "bib", sprinter.bib(),
                "givenName", sprinter.givenName(),
                "familyName", sprinter.familyName(),
                "sex", "F",
                "clubName", sprinter.club(),
                "waveId", wave);
    }
}
