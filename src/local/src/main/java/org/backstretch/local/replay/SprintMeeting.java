package org.backstretch.local.replay;

import static java.util.Comparator.comparing;
import static org.backstretch.local.replay.SprintPlan.FINAL;
import static org.backstretch.local.replay.SprintPlan.HEATS;
import static org.backstretch.local.replay.SprintPlan.REGISTRATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.sample.Sprinter;

/**
 * An invented sprint of yesterday, timed by photo finish: two heats, a final with lanes, medals, and the demo's runner, who wins
 * it and claims the record of the course. That waits for reviewers.
 */
final class SprintMeeting {
    private static final String RESULTS = "/api/results";
    private static final int LANES = 6;
    private static final long SEED = 7;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final FrontDoor organizer;
    private final FrontDoor runner;
    private final SprintPlan plan;

    SprintMeeting(FrontDoor organizer, FrontDoor runner, ZoneId zone) {
        this.organizer = organizer;
        this.runner = runner;
        this.plan = new SprintPlan(organizer, runner, zone);
    }

    void run() {
        if (plan.status().equals("CLOSED")) {
            return;
        }
        plan.open();
        awaitBibs(HEATS, Sprinter.ALL.size());
        lanes(HEATS, "AS_ENTERED");
        run(HEATS, Sprinter::inHeat);
        advance();
        lanes(FINAL, "PREVIOUS_ROUND");
        run(FINAL, Sprinter::inFinal);
        medals();
        claim();
        plan.close();
    }

    private void awaitBibs(UUID race, int expected) {
        if (!Wait.upTo(LIMIT, () -> bibs(race) == expected)) {
            throw new Trouble("Results know only %d of %d bibs of the sprint after %d s."
                    .formatted(bibs(race), expected, LIMIT.toSeconds()));
        }
    }

    private long bibs(UUID race) {
        return heats(race)
                .flatMap(SprintMeeting::runners)
                .filter(each -> each.hasNonNull("bib"))
                .count();
    }

    private Stream<JsonNode> heats(UUID race) {
        return stream(organizer
                .get(RESULTS + "/races/" + race + "/lanes")
                .orRefused()
                .json()
                .path("heats"));
    }

    private static Stream<JsonNode> runners(JsonNode heat) {
        return stream(heat.path("entries"));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private void lanes(UUID race, String way) {
        organizer
                .put(RESULTS + "/races/" + race + "/lanes", Map.of("way", way, "lanes", LANES, "seed", SEED))
                .orRefused();
    }

    /** Every heat at its planned start, and official at once. */
    private void run(UUID race, Function<Sprinter, Duration> time) {
        var address = RESULTS + "/races/" + race;
        var crossings = new ArrayList<Map<String, Object>>();
        heats(race).forEach(heat -> {
            var gun = Instant.parse(heat.path("plannedStart").asText());
            organizer
                    .put(address + "/waves/" + heat.path("waveId").asText() + "/start", Map.of("at", gun.toString()))
                    .orRefused();
            runners(heat)
                    .map(SprintMeeting::sprinter)
                    .sorted(comparing(time))
                    .forEach(each -> crossings.add(crossing(crossings.size() + 1, each, gun, time.apply(each))));
        });
        organizer
                .post(
                        address + "/crossings",
                        Map.of(
                                "device",
                                RunIds.id(race.toString(), "camera"),
                                "bootId",
                                "demo",
                                "crossings",
                                crossings))
                .orRefused();
        organizer.put(address + "/publication", Map.of("status", "OFFICIAL")).orRefused();
    }

    private static Sprinter sprinter(JsonNode entry) {
        return Sprinter.ALL.stream()
                .filter(each -> each.bib().equals(entry.path("bib").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> crossing(int sequence, Sprinter sprinter, Instant gun, Duration time) {
        return Map.of(
                "sequence", sequence,
                "at", gun.plus(time).toString(),
                "monotonicMillis", gun.plus(time).toEpochMilli(),
                "bib", sprinter.bib());
    }

    /** The first two of each heat, and the two fastest of all others. */
    private void advance() {
        organizer
                .put(
                        RESULTS + "/races/" + HEATS + "/progression",
                        Map.of("nextRace", FINAL, "byPlace", 2, "byTime", 2, "lanes", LANES))
                .orRefused();
        var advancing = stream(organizer
                        .get(RESULTS + "/races/" + HEATS + "/advancement")
                        .orRefused()
                        .json()
                        .path("heats"))
                .flatMap(SprintMeeting::runners)
                .filter(each -> each.hasNonNull("qualified"))
                .map(each -> Map.of("from", each.path("entryId").asText()))
                .toList();
        organizer
                .post(REGISTRATION + "/races/" + FINAL + "/advancing-entries", Map.of("entries", advancing))
                .orRefused();
        awaitBibs(FINAL, advancing.size());
    }

    private void medals() {
        setAwards(HEATS, List.of());
        setAwards(FINAL, List.of(Map.of("name", "Medals", "kind", "OVERALL", "prizes", 3)));
    }

    private void setAwards(UUID race, List<Map<String, Object>> lists) {
        organizer
                .put(RESULTS + "/races/" + race + "/award-lists", Map.of("lists", lists))
                .orRefused();
    }

    private void claim() {
        var winner = organizer
                .get(RESULTS + "/races/" + FINAL + "/results")
                .orRefused()
                .json()
                .path("items")
                .path(0);
        var claim = Map.of(
                "entryId", winner.path("entryId").asText(),
                "scope", "COURSE",
                "wind", "+0.6",
                "judges", "Two along the lanes, one at the line",
                "note", "The track was measured again in spring.");
        runner.post(RESULTS + "/record-claims", claim).orDone("already-claimed");
    }
}
