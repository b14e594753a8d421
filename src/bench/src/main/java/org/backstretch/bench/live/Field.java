package org.backstretch.bench.live;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.backstretch.bench.measure.Venue;
import org.backstretch.bench.stack.CrowdRace;
import org.backstretch.bench.stack.FactFeed;
import org.backstretch.bench.stack.OwnStack;
import org.backstretch.bench.stack.Progress;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.door.Patience;

/** Races whose guns have gone, with everybody still out. */
record Field(OwnStack stack, FrontDoor organizer, List<CrowdRace> races) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String RESULTS = "/api/results";

    /**
     * Registration's facts are told in its place, which takes seconds for what would take it minutes.
     *
     * @param first the number of the first race; no other field of a run may have these numbers
     */
    static Field of(Venue venue, int first, int races, int runners) {
        return of(venue.stack(), venue::say, first, races, runners);
    }

    static Field of(OwnStack stack, Consumer<String> says, int first, int races, int runners) {
        var organizer = new FrontDoor(stack.frontDoor(), stack.organizer(), Patience.ofTwoMinutes(says));
        var me = organizer.get("/api/registration/me").orRefused().json();
        var account = UUID.fromString(me.get("account").asText());
        var field = new Field(
                stack,
                organizer,
                IntStream.range(first, first + races)
                        .mapToObj(number -> new CrowdRace(number, runners, account))
                        .toList());
        field.tell();
        field.races.forEach(field::start);
        return field;
    }

    private void tell() {
        try (var feed = FactFeed.bulk(stack.kafka())) {
            feed.sendAll(races.stream().flatMap(CrowdRace::entered));
        }
        races.forEach(race -> {
            awaitEntries(race);
            new Progress(stack.leaderboards().resolve(board(race))).awaitRunners(race.runners(), PATIENCE);
        });
    }

    private void awaitEntries(CrowdRace race) {
        var deadline = Instant.now().plus(PATIENCE);
        while (entries(race) < race.runners()) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("results did not hear of all entries");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private int entries(CrowdRace race) {
        return organizer
                .get(RESULTS + "/races/" + race.id())
                .json()
                .at("/counts/entries")
                .asInt();
    }

    private void start(CrowdRace race) {
        organizer
                .put(
                        RESULTS + "/races/" + race.id() + "/waves/" + race.wave() + "/start",
                        Map.of("at", CrowdRace.GUN.toString()))
                .orRefused();
    }

    private static String board(CrowdRace race) {
        return "/api/leaderboards/boards/" + race.board();
    }

    /** A small public answer through the front door. */
    URI smallPage() {
        return stack.frontDoor().resolve(board(races.getFirst()) + "/digest");
    }

    /** Where the stream of each board is. */
    List<URI> streams() {
        return races.stream()
                .map(race -> stack.frontDoor().resolve(board(race) + "/stream"))
                .toList();
    }

    /** One that may stamp for this race and has not yet. */
    Device device(CrowdRace race) {
        var code = organizer
                .post(RESULTS + "/events/" + race.event() + "/devices", Map.of("name", "Bench", "kind", "TIMING"))
                .orRefused()
                .json()
                .get("code")
                .asText();
        return Device.of(stack.frontDoor().resolve(RESULTS + "/races/" + race.id() + "/crossings"), code);
    }
}
