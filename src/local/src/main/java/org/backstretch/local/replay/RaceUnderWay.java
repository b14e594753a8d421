package org.backstretch.local.replay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.athletics.Direction;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.folder.FinishTime;
import org.backstretch.local.replay.folder.RaceDescription;
import org.backstretch.local.replay.folder.RaceFolder;

/**
 * An invented race that is on the course now, timed by three phones: one types bibs, one taps times, one collects bibs in
 * their order. There is something to decide and two streams to align: the collector missed a runner.
 */
final class RaceUnderWay {
    private static final String RESULTS = "/api/results";
    private static final RunIds IDS = RunIds.named("demo race under way");
    private static final int TYPED = 8;
    private static final int STREAMED = 12;
    private static final int MISSED = 5;

    private final FrontDoor door;
    private final FrontDoor appointed;
    private final RaceFolder folder;
    private Instant gun;
    private final Progress progress;

    /**
     * @param appointed finds a race to time
     * @param race whose backward runners take part
     */
    RaceUnderWay(FrontDoor door, FrontDoor appointed, RaceFolder race, Instant now, Progress progress) {
        this.door = door;
        this.appointed = appointed;
        this.folder = backwards(race);
        this.gun = now.minus(lastIn().elapsed()).minusSeconds(30);
        this.progress = progress;
    }

    private static RaceFolder backwards(RaceFolder race) {
        var known = race.race();
        var description = new RaceDescription(
                "Ebbtide training race",
                known.place(),
                known.country(),
                known.zone(),
                List.of(Direction.BACKWARD),
                known.surface(),
                known.metres(),
                known.timing());
        var runners = race.starters().stream()
                .filter(starter -> starter.direction() == Direction.BACKWARD)
                .toList();
        var finishes = race.finishes().stream()
                .filter(finish -> runners.stream().anyMatch(one -> one.bib().equals(finish.bib())))
                .filter(finish -> finish.elapsed().compareTo(Duration.ofMinutes(20)) > 0)
                .toList();
        return new RaceFolder(description, runners, finishes, List.of(), Optional.empty());
    }

    private FinishTime lastIn() {
        return folder.finishes().get(TYPED + STREAMED - 1);
    }

    void run() {
        var occasion = new Occasion(Clock.fixed(gun, folder.race().zone()), Optional.empty(), 0);
        var wave = new Setup(door, IDS, folder, occasion, progress).make(gun);
        new Office(door, IDS.event()).fill(appointed);
        var official = new Official(door, IDS, folder, progress);
        official.awaitStartList();
        gun = official.fireGun(wave, gun);
        type();
        tapAndCollect();
        report();
        progress.say(folder.race().name() + " is on the course, with something to decide");
    }

    /** One digit could not be read, and somebody typed a bib that nobody wears. */
    private void type() {
        var typed = new ArrayList<Map<String, Object>>();
        for (var finish : folder.finishes().subList(0, TYPED)) {
            typed.add(
                    crossing(typed.size() + 1, finish, Optional.of(finish.bib().text())));
        }
        var last = folder.finishes().get(TYPED - 1);
        typed.set(
                TYPED - 1, crossing(TYPED, last, Optional.of(blurred(last.bib().text()))));
        typed.add(crossing(TYPED + 1, folder.finishes().get(TYPED - 2), Optional.of("777")));
        send("typist", typed);
    }

    private static String blurred(String bib) {
        return bib.substring(0, bib.length() - 1) + "*";
    }

    private void tapAndCollect() {
        var streamed = folder.finishes().subList(TYPED, TYPED + STREAMED);
        send(
                "tapper",
                IntStream.range(0, streamed.size())
                        .mapToObj(i -> crossing(i + 1, streamed.get(i), Optional.empty()))
                        .toList());
        var collected = IntStream.range(0, streamed.size())
                .filter(i -> i != MISSED)
                .mapToObj(i -> reading(i + 1, streamed.get(i)))
                .toList();
        door.post(
                        RESULTS + "/races/" + IDS.race() + "/bib-sequences",
                        Map.of("device", device("collector"), "bootId", "demo", "readings", collected))
                .orRefused();
    }

    /** A judge saw somebody turn round, twice. */
    private void report() {
        var bib = folder.finishes().get(1).bib().text();
        for (var report : List.of("first report", "second report")) {
            door.post(
                            RESULTS + "/races/" + IDS.race() + "/infringements",
                            Map.of(
                                    "id",
                                    IDS.of(report),
                                    "bib",
                                    bib,
                                    "kind",
                                    "DIRECTION",
                                    "place",
                                    "Turn at the church"))
                    .orRefused();
        }
    }

    private void send(String device, List<Map<String, Object>> crossings) {
        door.post(
                        RESULTS + "/races/" + IDS.race() + "/crossings",
                        Map.of("device", device(device), "bootId", "demo", "crossings", crossings))
                .orRefused();
    }

    private static UUID device(String name) {
        return IDS.of("device of the " + name);
    }

    private Map<String, Object> crossing(int sequence, FinishTime finish, Optional<String> bib) {
        return Map.of(
                "sequence", sequence,
                "at", gun.plus(finish.elapsed()).toString(),
                "monotonicMillis", finish.elapsed().toMillis(),
                "bib", bib.orElse(""));
    }

    private Map<String, Object> reading(int sequence, FinishTime finish) {
        return Map.of(
                "sequence", sequence,
                "at", gun.plus(finish.elapsed()).plusSeconds(20).toString(),
                "monotonicMillis", finish.elapsed().toMillis(),
                "bib", finish.bib().text());
    }
}
