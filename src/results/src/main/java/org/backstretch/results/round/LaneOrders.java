package org.backstretch.results.round;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.projection.Programme;

/** The lanes of races. Whoever changes them owns the race. */
@ApplicationScoped
class LaneOrders {
    private final Database database;
    private final Programme programme;
    private final Progressions progressions;
    private final Rounds rounds;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    LaneOrders(
            Database database,
            Programme programme,
            Progressions progressions,
            Rounds rounds,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.programme = programme;
        this.progressions = progressions;
        this.rounds = rounds;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    LaneOrder of(UUID race) {
        return database.find("select * from lane_order where race_id = ?", LaneOrder::of, race)
                .orElse(LaneOrder.NONE);
    }

    LanePlan plan(Round round, LaneWanted wanted) {
        if (wanted.way() == Way.HAND) {
            return wanted.byHand(round);
        }
        var seeder = new Seeder(round, wanted.lanesOfAHeat(), wanted.seedOrNew());
        return switch (wanted.way()) {
            case AS_ENTERED -> seeder.asEntered();
            case MARKS -> seeder.byMarks(wanted.marks(round));
            case PREVIOUS_ROUND -> seeder.afterRound(before(round));
            case HAND -> throw new IllegalStateException("nothing is computed by hand");
        };
    }

    private Optional<Round> before(Round round) {
        return progressions
                .before(round.race().id())
                .flatMap(led -> programme.raceIfKnown(led.race()))
                .map(rounds::of);
    }

    void keep(Round round, LanePlan plan, Optional<String> reason) {
        var was = kept(round.race().id());
        if (was.equals(plan.places())) {
            return;
        }
        if (!was.isEmpty() && reason.isEmpty()) {
            throw new Invalid("reason", "Lanes are given already. Say why they change.");
        }
        database.update("delete from lane where race_id = ?", round.race().id());
        database.update("""
                insert into lane (entry_id, race_id, wave_id, lane)
                select entry_id, ?, wave_id, lane from jsonb_to_recordset(?::jsonb) as l(entry_id uuid, wave_id uuid, lane int)
                on conflict (entry_id) do update
                set race_id = excluded.race_id, wave_id = excluded.wave_id, lane = excluded.lane""", round.race().id(), Json.of(rows(plan)));
        database.update(
                """
                insert into lane_order (race_id, way, lanes, seed, reason, at, by_whom) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (race_id) do update
                set way = excluded.way, lanes = excluded.lanes, seed = excluded.seed, reason = excluded.reason,
                    at = excluded.at, by_whom = excluded.by_whom""",
                round.race().id(),
                plan.way(),
                plan.lanes().orElse(null),
                plan.seed().orElse(null),
                reason.orElse(null),
                clock.instant(),
                caller.account());
        write(round, was, plan, reason);
    }

    private Map<UUID, LanePlan.Place> kept(UUID race) {
        return database
                .query(
                        "select entry_id, wave_id, lane from lane where race_id = ?",
                        row -> Map.entry(
                                row.id("entry_id"), new LanePlan.Place(row.id("wave_id"), (int) row.number("lane"))),
                        race)
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record LaneRow(UUID entryId, UUID waveId, int lane) {}

    private static List<LaneRow> rows(LanePlan plan) {
        return plan.places().entrySet().stream()
                .map(each -> new LaneRow(
                        each.getKey(), each.getValue().wave(), each.getValue().lane()))
                .toList();
    }

    private void write(Round round, Map<UUID, LanePlan.Place> was, LanePlan plan, Optional<String> reason) {
        audit.add(new Audit.Act(
                round.race().event().id(),
                Optional.of(round.race().id()),
                round.race().id(),
                "lanes",
                was.isEmpty() ? Optional.empty() : Optional.of(text(round, was)),
                Optional.of(plan.way()
                        + plan.seed().map(seed -> " from seed " + seed).orElse("") + ": " + text(round, plan.places())),
                reason));
    }

    /** Heat by heat: 1: 12 in 3, 47 in 4. */
    private static String text(Round round, Map<UUID, LanePlan.Place> places) {
        return round.heats().stream()
                .map(heat ->
                        heat.number() + ": " + text(round, places, heat.wave().id()))
                .collect(joining("; "));
    }

    private static String text(Round round, Map<UUID, LanePlan.Place> places, UUID wave) {
        return round.runners().stream()
                .flatMap(runner -> Stream.ofNullable(places.get(runner.entry()))
                        .filter(place -> place.wave().equals(wave))
                        .map(place -> runner.label() + " in " + place.lane()))
                .collect(joining(", "));
    }
}
