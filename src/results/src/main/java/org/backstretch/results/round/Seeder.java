package org.backstretch.results.round;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import org.backstretch.athletics.round.Draw;
import org.backstretch.athletics.round.Lanes;
import org.backstretch.athletics.round.Seed;
import org.backstretch.athletics.round.Seeding;
import org.backstretch.kit.problem.Invalid;

/** Deals the runners of a race out to heats and lanes. All lots follow from one seed. */
final class Seeder {
    private final Round round;
    private final int lanes;
    private final long seed;
    private final Random laneLots;
    private final List<UUID> entries;

    Seeder(Round round, int lanes, long seed) {
        this.round = round;
        this.lanes = lanes;
        this.seed = seed;
        this.laneLots = new Random(seed);
        this.entries = round.runners().stream().map(HeatRunner::entry).toList();
        if (entries.isEmpty()) {
            throw new Invalid(
                    "way", "Nobody is entered in " + round.race().fact().name() + " yet.");
        }
    }

    LanePlan asEntered() {
        var places = new LinkedHashMap<UUID, LanePlan.Place>();
        for (var heat : round.heats()) {
            var drawn = draw(heat.runners().stream().map(HeatRunner::entry).toList());
            if (drawn.size() > lanes) {
                throw new Invalid(
                        "lanes",
                        "%s has %d runners on %d lanes.".formatted(heat.wave().name(), drawn.size(), lanes));
            }
            places.putAll(LanePlan.places(heat.wave().id(), Lanes.equal(lanes).assign(drawn, laneLots)));
        }
        return plan(Way.AS_ENTERED, places);
    }

    LanePlan byMarks(Map<UUID, OptionalLong> marks) {
        var seeds = marks.entrySet().stream()
                .map(each -> new Seed(each.getKey(), each.getValue()))
                .toList();
        return plan(Way.MARKS, dealt(Seeding.ranked(seeds, new Draw(draw(entries))), Lanes.equal(lanes)));
    }

    /** Whoever does not come out of the round before is drawn behind those who do. */
    LanePlan afterRound(Optional<Round> before) {
        var earlier = before.orElseThrow(() -> new Invalid("way", "No round leads to this race."));
        var advancement = earlier.following()
                .advancement()
                .orElseThrow(() ->
                        new Invalid("way", earlier.race().fact().name() + " cannot be settled. Look at its round."));
        var all = earlier.runners().stream().map(HeatRunner::entry).toList();
        var ranked = Seeding.ranked(
                earlier.led().orElseThrow().rule(), earlier.asHeats(), advancement, Draw.lots(seed, all));
        var here = new ArrayList<>(heirs(earlier, ranked));
        draw(entries).stream().filter(entry -> !here.contains(entry)).forEach(here::add);
        return plan(Way.PREVIOUS_ROUND, dealt(here, Lanes.inner(lanes)));
    }

    /** The same runners in this race, in the same order. */
    private List<UUID> heirs(Round earlier, List<UUID> ranked) {
        var runners = earlier.runners().stream().collect(toMap(HeatRunner::entry, each -> each));
        return ranked.stream()
                .map(runners::get)
                .flatMap(runner -> round.runners().stream()
                        .filter(each -> each.isRunnerOf(runner))
                        .limit(1))
                .map(HeatRunner::entry)
                .distinct()
                .toList();
    }

    private Map<UUID, LanePlan.Place> dealt(List<UUID> ranked, Lanes assigned) {
        var needed = Seeding.heats(ranked.size(), lanes);
        if (needed > round.heats().size()) {
            throw new Invalid(
                    "lanes",
                    "%d runners on %d lanes need %d heats, and the race has %d waves. Plan more waves."
                            .formatted(
                                    ranked.size(), lanes, needed, round.heats().size()));
        }
        var heats = Seeding.zigzag(ranked, needed);
        var places = new LinkedHashMap<UUID, LanePlan.Place>();
        for (int i = 0; i < heats.size(); i++) {
            places.putAll(LanePlan.places(round.heats().get(i).wave().id(), assigned.assign(heats.get(i), laneLots)));
        }
        return places;
    }

    private List<UUID> draw(List<UUID> among) {
        return Draw.lots(seed, among).order();
    }

    private LanePlan plan(Way way, Map<UUID, LanePlan.Place> places) {
        return new LanePlan(way, places, Optional.of(lanes), Optional.of(seed));
    }
}
