package org.backstretch.results.round;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.place.Placing;
import org.backstretch.athletics.round.Advancement;
import org.backstretch.athletics.round.Draw;
import org.backstretch.athletics.round.OpenDraw;
import org.backstretch.kit.Ids;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.jspecify.annotations.Nullable;

/** Lots on record. Whoever draws owns the race. */
@ApplicationScoped
class Draws {
    /** As long as people can read one to each other. */
    private static final int SEEDS = 1_000_000_000;

    private static final SecureRandom CHANCE = new SecureRandom();

    private final Database database;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Draws(Database database, Audit audit, Caller caller, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A seed that nobody could know before. */
    static long newSeed() {
        return CHANCE.nextInt(SEEDS);
    }

    /** Draws, unless that was done: nobody gets a second chance. */
    void lots(Round round, List<HeatRunner> among) {
        var entries = ids(among);
        if (onRecord(round, entries).isEmpty()) {
            refuseUnlessOpen(round, among);
            var seed = newSeed();
            keep(round, Draw.lots(seed, entries).order(), Optional.of(seed), null);
        }
    }

    /** Keeps what people drew. Another order than the one on record corrects it. */
    void drawn(Round round, List<HeatRunner> order, @Nullable String reason) {
        var wanted = order.stream().map(HeatRunner::entry).toList();
        var known = onRecord(round, ids(order));
        if (known.isEmpty()) {
            refuseUnlessOpen(round, order);
            keep(round, wanted, Optional.empty(), reason);
        } else if (!known.get().drawn().equals(wanted)) {
            if (reason == null) {
                throw new Invalid("reason", "Lots were drawn among these. Say why that is corrected.");
            }
            database.update(
                    "update round_draw set replaced_at = ? where id = ?",
                    clock.instant(),
                    known.get().id());
            keep(round, wanted, Optional.empty(), reason);
        }
    }

    private static Set<UUID> ids(List<HeatRunner> runners) {
        var ids = Set.copyOf(runners.stream().map(HeatRunner::entry).toList());
        if (ids.size() != runners.size()) {
            throw new Invalid("order", "Somebody is there twice.");
        }
        return ids;
    }

    private static Optional<KeptDraw> onRecord(Round round, Set<UUID> among) {
        return round.draws().stream()
                .filter(draw -> draw.isOnRecord() && draw.isAmong(among))
                .findFirst();
    }

    private static void refuseUnlessOpen(Round round, List<HeatRunner> among) {
        var open = round.following().advancement().map(Advancement::openDraws).orElse(List.of());
        if (open.stream().map(OpenDraw::among).map(Set::copyOf).noneMatch(ids(among)::equals)) {
            throw new Invalid("order", "No draw is open among bibs " + labels(among) + ".");
        }
    }

    private static String labels(List<HeatRunner> runners) {
        return runners.stream().map(HeatRunner::label).collect(joining(", "));
    }

    private void keep(Round round, List<UUID> drawn, Optional<Long> seed, @Nullable String reason) {
        var id = Ids.next();
        database.update(
                """
                insert into round_draw (id, race_id, among, drawn, seed, reason, at, by_whom)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                round.race().id(),
                drawn.stream().sorted(Placing.BY_ID).toArray(UUID[]::new),
                drawn.toArray(UUID[]::new),
                seed.orElse(null),
                reason,
                clock.instant(),
                caller.account());
        audit.add(new Audit.Act(
                round.race().event().id(),
                Optional.of(round.race().id()),
                id,
                "draw",
                onRecord(round, Set.copyOf(drawn)).map(was -> text(round, was.drawn(), was.seed())),
                Optional.of(text(round, drawn, seed)),
                Optional.ofNullable(reason)));
    }

    private static String text(Round round, List<UUID> drawn, Optional<Long> seed) {
        var order = drawn.stream()
                .map(entry -> round.runners().stream()
                        .filter(each -> each.entry().equals(entry))
                        .findFirst()
                        .map(HeatRunner::label)
                        .orElse(entry.toString()))
                .collect(joining(", "));
        return order + seed.map(from -> " from seed " + from).orElse("");
    }
}
