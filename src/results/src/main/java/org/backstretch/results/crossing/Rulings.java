package org.backstretch.results.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.kit.caller.Caller;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.Bibs;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.KnownRace;
import org.jspecify.annotations.Nullable;

/** What officials decide about a crossing: whose it is, whether it counts. The caller owns the race. */
@ApplicationScoped
class Rulings {
    /** As if it had just come in; whose it is and what it means is found next. */
    private static final String AFRESH = """
            update crossing_state
            set entry_id = null,
                state = case when dismissed_by is not null then 'DISMISSED'
                             when quarantined and not accepted then 'QUARANTINED'
                             when bib is null then 'WAITING_FOR_BIB' else 'UNKNOWN_BIB' end,
                reason = case when dismissed_by is not null then dismissal
                              when quarantined and not accepted then 'It was stamped after its device code had ended.'
                              when bib is not null then 'No entry of this race has this bib.' end
            where crossing_id = ?""";

    private final Database database;
    private final Bibs bibs;
    private final Results results;
    private final Crossings crossings;
    private final Caller caller;
    private final Audit audit;

    Rulings(Database database, Bibs bibs, Results results, Crossings crossings, Caller caller, Audit audit) {
        this.database = database;
        this.bibs = bibs;
        this.results = results;
        this.crossings = crossings;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * Gives it to a bib, or lets it count where it is.
     *
     * @param bib null to leave it with the one it has
     * @param accept whether its time counts although it looks wrong; null to leave that as it is
     */
    void assign(KnownRace race, View crossing, @Nullable String bib, @Nullable Boolean accept) {
        if (crossing.dismissedBy() != null) {
            throw new DismissedCrossing();
        }
        if (crossing.point() == Batch.Point.START) {
            throw new GunTap();
        }
        database.update("""
                update crossing_state set bib = coalesce(?, bib), accepted = coalesce(?, accepted), assigned_by = ?
                where crossing_id = ?""", bib, accept, caller.account(), crossing.id());
        settle(race, crossing, bib);
        if (Boolean.TRUE.equals(accept)) {
            takeBackDeclaration(race, crossing);
        }
        write(race, crossing, "assignment", Optional.ofNullable(crossing.bib()), Optional.ofNullable(bib), accept);
    }

    /** Somebody who crossed the line did finish, once an official says that the crossing counts. */
    private void takeBackDeclaration(KnownRace race, View crossing) {
        var entry = Optional.ofNullable(crossings.get(crossing.id()).entryId());
        entry.filter(id -> database.update("""
                                delete from declared_outcome
                                where entry_id = ? and outcome in ('DID_NOT_FINISH', 'DID_NOT_START')""", id) > 0).ifPresent(id -> results.derive(race, List.of(id)));
    }

    void dismiss(KnownRace race, View crossing, String reason) {
        database.update(
                "update crossing_state set dismissed_by = ?, dismissal = ? where crossing_id = ?",
                caller.account(),
                reason,
                crossing.id());
        settle(race, crossing, null);
        write(race, crossing, "dismissal", Optional.empty(), Optional.of(reason), null);
    }

    void restore(KnownRace race, View crossing) {
        database.update(
                "update crossing_state set dismissed_by = null, dismissal = null where crossing_id = ?", crossing.id());
        settle(race, crossing, null);
        write(race, crossing, "dismissal", Optional.ofNullable(crossing.reason()), Optional.empty(), null);
    }

    private void settle(KnownRace race, View crossing, @Nullable String newBib) {
        database.update(AFRESH, crossing.id());
        var touched = new HashSet<UUID>();
        Optional.ofNullable(crossing.entryId()).ifPresent(touched::add);
        var concerned = new ArrayList<String>();
        Stream.of(Optional.ofNullable(crossing.bib()), Optional.ofNullable(newBib))
                .flatMap(Optional::stream)
                .forEach(concerned::add);
        touched.addAll(bibs.resolve(race.id(), concerned));
        results.derive(race, touched);
    }

    private void write(
            KnownRace race,
            View crossing,
            String act,
            Optional<String> was,
            Optional<String> became,
            @Nullable Boolean accept) {
        var remark = accept == null ? Optional.<String>empty() : Optional.of(accept ? "accepted" : "not accepted");
        audit.add(new Audit.Act(race.event().id(), Optional.of(race.id()), crossing.id(), act, was, became, remark));
    }
}
