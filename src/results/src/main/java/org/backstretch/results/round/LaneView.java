package org.backstretch.results.round;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Heats and lanes of a race.
 *
 * @param way how they came about; null while no lanes were given
 * @param lanes of a heat; null where somebody gave them by hand
 * @param seed of the lots; null where none were drawn
 * @param moves how many run in another heat than the one of their entry: registration has to put them there first
 */
record LaneView(
        UUID raceId,
        @Nullable Way way,
        @Nullable Integer lanes,
        @Nullable Long seed,
        @Nullable String reason,
        @Nullable Instant at,
        int moves,
        List<Heat> heats) {

    record Heat(int number, UUID waveId, String name, Instant plannedStart, List<Runner> entries) {}

    /** @param moves whether the entry is in another heat */
    record Runner(
            UUID entryId,
            @Nullable String bib,
            String name,
            @Nullable String clubName,
            @Nullable String category,
            @Nullable Integer lane,
            boolean moves) {
        private static final Comparator<Runner> BY_LANE =
                Comparator.comparing(Runner::lane, Comparator.nullsLast(Comparator.naturalOrder()));

        static Runner of(HeatRunner runner, @Nullable Integer lane, boolean moves) {
            var who = runner.who();
            return new Runner(
                    runner.entry(),
                    who.bib().orElse(null),
                    who.name(),
                    who.club().orElse(null),
                    who.category().orElse(null),
                    lane,
                    moves);
        }
    }

    /** What would be. */
    static LaneView planned(Round round, LanePlan plan) {
        var heats = round.heats().stream()
                .map(heat -> heat(
                        heat,
                        round.runners().stream()
                                .filter(each ->
                                        plan.waveOf(each).equals(heat.wave().id()))
                                .map(each -> Runner.of(
                                        each,
                                        plan.place(each.entry())
                                                .map(LanePlan.Place::lane)
                                                .orElse(null),
                                        plan.moves(each)))))
                .toList();
        return new LaneView(
                round.race().id(),
                plan.way(),
                plan.lanes().orElse(null),
                plan.seed().orElse(null),
                null,
                null,
                (int) round.runners().stream().filter(plan::moves).count(),
                heats);
    }

    /** What is. */
    static LaneView kept(Round round, LaneOrder order) {
        var heats = round.heats().stream()
                .map(heat -> heat(
                        heat,
                        heat.runners().stream()
                                .map(each -> Runner.of(each, each.lane().orElse(null), false))))
                .toList();
        return new LaneView(
                round.race().id(),
                order.way().orElse(null),
                order.lanes().orElse(null),
                order.seed().orElse(null),
                order.reason().orElse(null),
                order.at().orElse(null),
                0,
                heats);
    }

    private static Heat heat(RoundHeat heat, Stream<Runner> runners) {
        return new Heat(
                heat.number(),
                heat.wave().id(),
                heat.wave().name(),
                heat.wave().plannedStart(),
                runners.sorted(Runner.BY_LANE).toList());
    }
}
