package org.backstretch.local.replay;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.backstretch.athletics.Bib;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.door.Answer;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.folder.Adjustment.DeadHeat;
import org.backstretch.local.replay.folder.Adjustment.DidNotFinish;
import org.backstretch.local.replay.folder.Adjustment.StartOffset;
import org.backstretch.local.replay.folder.RaceFolder;
import org.backstretch.local.replay.folder.RaceTime;
import org.backstretch.local.replay.folder.RecordedRelay;
import org.backstretch.local.replay.folder.RelayPlan;
import org.backstretch.local.replay.folder.RelayPlan.TeamLeg;

/** What an official does on race day: the gun, the decisions, the publication. */
final class Official {
    private static final String API = "/api/results";
    private static final Duration START_LIST_LIMIT = Duration.ofMinutes(2);
    private static final Set<String> OFFICIAL = Set.of("OFFICIAL", "CORRECTED");
    private static final String REASON = "as the recorded race has it";

    private final FrontDoor door;
    private final RunIds ids;
    private final RaceFolder folder;
    private final Progress progress;

    Official(FrontDoor door, RunIds ids, RaceFolder folder, Progress progress) {
        this.door = door;
        this.ids = ids;
        this.folder = folder;
        this.progress = progress;
    }

    private record Start(Instant at) {}

    private record Offset(long offsetMillis, String reason) {}

    private record Outcome(String outcome, String reason) {}

    private record Together(List<String> bibs) {}

    private record LegDeclared(boolean finished, Optional<String> start, String reason) {}

    private record Publication(String status, boolean acceptDoubts) {}

    /** The start list travels to results by its own way; the gun waits until all of it is there. */
    void awaitStartList() {
        var expected = folder.starters().size();
        if (!Wait.upTo(START_LIST_LIMIT, () -> known() == expected)) {
            throw new Trouble("Results knows only %d of %d entries after %d s."
                    .formatted(known(), expected, START_LIST_LIMIT.toSeconds()));
        }
    }

    private int known() {
        return race().path("counts").path("entries").asInt();
    }

    /** @return when it was fired; earlier than asked for if this race was started before */
    Instant fireGun(UUID wave, Instant at) {
        var before = StreamSupport.stream(race().path("starts").spliterator(), false)
                .map(start -> start.path("gun").asText(""))
                .filter(gun -> !gun.isEmpty() && !gun.equals("null"))
                .findFirst();
        if (before.isPresent()) {
            return Instant.parse(before.get());
        }
        door.put(API + "/races/" + ids.race() + "/waves/" + wave + "/start", new Start(at))
                .orRefused();
        return at;
    }

    private JsonNode race() {
        return door.get(API + "/races/" + ids.race()).orRefused().json();
    }

    /** Before the first crossing, for whether a time is plausible depends on them. */
    void setStartOffsets() {
        folder.startOffsets().forEach(this::setStartOffset);
    }

    private void setStartOffset(StartOffset start) {
        var offset = new Offset(start.offset().toMillis(), REASON);
        door.put(API + "/entries/" + entry(start.bib()) + "/start-offset", offset)
                .orRefused();
    }

    void decide() {
        folder.didNotFinish().forEach(this::didNotFinish);
        folder.deadHeats().forEach(this::deadHeat);
        folder.relay().map(RecordedRelay::plan).ifPresent(this::decideLegs);
    }

    private void decideLegs(RelayPlan plan) {
        plan.notFinished().forEach(leg -> declare(leg, new LegDeclared(false, Optional.empty(), REASON)));
        plan.ownStarts()
                .forEach(own ->
                        declare(own.leg(), new LegDeclared(true, Optional.of(RaceTime.print(own.start())), REASON)));
    }

    private void declare(TeamLeg leg, LegDeclared declared) {
        door.put(API + "/entries/" + entry(leg.bib()) + "/legs/" + leg.leg(), declared)
                .orRefused();
    }

    private void didNotFinish(DidNotFinish dnf) {
        var outcome = new Outcome("DID_NOT_FINISH", REASON);
        door.put(API + "/entries/" + entry(dnf.bib()) + "/outcome", outcome).orRefused();
    }

    private void deadHeat(DeadHeat heat) {
        var bibs = heat.bibs().stream().map(Bib::text).toList();
        var id = ids.of("dead heat of " + String.join(" and ", bibs));
        door.put(API + "/races/" + ids.race() + "/dead-heats/" + id, new Together(bibs))
                .orRefused();
    }

    private UUID entry(Bib bib) {
        var found = door.all(
                "/api/registration/races/" + ids.race() + "/entries?search=" + bib.text(), "items", Entry.class);
        return found.stream()
                .filter(entry -> entry.bib().equals(bib.text()))
                .map(Entry::id)
                .findFirst()
                .orElseThrow(() -> new Trouble("Bib " + bib + " is not on the start list."));
    }

    private record Entry(UUID id, String bib) {}

    /** First for everybody to look at, then for good. A replay that goes on after it was cut off may find both done. */
    void publish() {
        if (!isOfficial()) {
            publish("PROVISIONAL").ifPresent(doubts -> progress.say("Left out until a human has looked: " + doubts));
            publish("OFFICIAL");
        }
    }

    private boolean isOfficial() {
        var latest = door.get(API + "/races/" + ids.race() + "/publication");
        return !latest.notHere()
                && OFFICIAL.contains(latest.orRefused().json().path("status").asText());
    }

    /**
     * Asked again for what is printed already, results answers with it: no list is printed twice.
     *
     * @return whose time is in doubt and why; empty if none is
     */
    private Optional<String> publish(String status) {
        var path = API + "/races/" + ids.race() + "/publication";
        var answer = door.put(path, new Publication(status, false));
        var doubts = Optional.of(answer)
                .filter(refused -> refused.isProblem("open-doubts"))
                .map(Official::doubts);
        if (doubts.isPresent()) {
            answer = door.put(path, new Publication(status, true));
        }
        answer.orRefused();
        progress.say("Results are " + status.toLowerCase(Locale.ROOT));
        return doubts;
    }

    private static String doubts(Answer refusal) {
        return StreamSupport.stream(refusal.json().path("doubts").spliterator(), false)
                .map(doubt -> "bib %s (%s)"
                        .formatted(
                                doubt.path("bib").asText("?"),
                                doubt.path("reason").asText("")))
                .collect(joining(", "));
    }
}
