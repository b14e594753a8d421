package org.backstretch.results.protest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.KnownEntry;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.protest.Protest.Decision;
import org.jspecify.annotations.Nullable;

/** Protests of a race. A protest changes no result by itself: whoever upholds one corrects what was wrong. */
@ApplicationScoped
public class Protests {
    private final Database database;
    private final ProtestClocks clocks;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Protests(Database database, ProtestClocks clocks, Audit audit, Caller caller, Clock clock) {
        this.database = database;
        this.clocks = clocks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** How many nobody has decided. */
    public int open(UUID race) {
        return database.find(
                        "select count(*) as open from protest where race_id = ? and decision is null",
                        row -> (int) row.number("open"),
                        race)
                .orElseThrow();
    }

    /** The oldest first. */
    List<Protest> of(UUID race) {
        return database.query(Protest.QUERY + "p.race_id = ? order by p.lodged_at, p.id", Protest::of, race);
    }

    Protest get(UUID id) {
        return database.find(Protest.QUERY + "p.id = ?", Protest::of, id).orElseThrow(() -> new NotHere("protest", id));
    }

    /** The race is owned. */
    Protest lodge(KnownRace race, Optional<KnownEntry> about, String by, String ground, @Nullable String lateReason) {
        var isLate = clocks.of(race.id())
                .map(each -> each.state(clock.instant()) == ProtestClock.State.ENDED)
                .orElse(false);
        if (isLate && lateReason == null) {
            throw new TooLate();
        }
        var id = Ids.next();
        database.update(
                """
                insert into protest (id, race_id, entry_id, by_whom, ground, late_reason, lodged_at, lodged_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                race.id(),
                about.map(KnownEntry::id).orElse(null),
                by,
                ground,
                isLate ? lateReason : null,
                clock.instant(),
                caller.account());
        write(race, id, Optional.empty(), Optional.of("lodged"), Optional.of(ground));
        return get(id);
    }

    /**
     * By the runner herself, about her own result, while protests are taken.
     *
     * @throws NoProtestClock before the first list, and under rules that take no protests
     */
    public Protest lodgeInTime(KnownRace race, KnownEntry own, String ground) {
        var running = clocks.of(race.id()).orElseThrow(NoProtestClock::new);
        if (running.state(clock.instant()) == ProtestClock.State.ENDED) {
            throw TooLate.forRunner();
        }
        return lodge(race, Optional.of(own), own.publicName(), ground, null);
    }

    /** Said again the same changes nothing. */
    Protest decide(KnownRace race, Protest protest, Decision decision, String reason) {
        if (decision == protest.decision() && Objects.equals(reason, protest.reason())) {
            return protest;
        }
        keep(protest.id(), decision, reason);
        write(race, protest.id(), was(protest), Optional.of(decision.name()), Optional.of(reason));
        return get(protest.id());
    }

    Protest reopen(KnownRace race, Protest protest) {
        if (!protest.isOpen()) {
            keep(protest.id(), null, null);
            write(race, protest.id(), was(protest), Optional.of("open"), Optional.empty());
        }
        return get(protest.id());
    }

    private void keep(UUID id, @Nullable Decision decision, @Nullable String reason) {
        database.update(
                "update protest set decision = ?, reason = ?, decided_at = ?, decided_by = ? where id = ?",
                decision,
                reason,
                decision == null ? null : clock.instant(),
                decision == null ? null : caller.account(),
                id);
    }

    private static Optional<String> was(Protest protest) {
        return Optional.ofNullable(protest.decision()).map(Enum::name).or(() -> Optional.of("open"));
    }

    private void write(
            KnownRace race, UUID protest, Optional<String> was, Optional<String> became, Optional<String> reason) {
        audit.add(new Audit.Act(race.event().id(), Optional.of(race.id()), protest, "protest", was, became, reason));
    }
}
