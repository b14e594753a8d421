package org.backstretch.results.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.backstretch.kit.caller.Caller;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.KnownRace;
import org.jspecify.annotations.Nullable;

/** What officials decide about a crossing: whose it is, whether it counts. The caller owns the race. */
@ApplicationScoped
class Rulings {
    private final Database database;
    private final Afresh afresh;
    private final Results results;
    private final Crossings crossings;
    private final Caller caller;
    private final Audit audit;

    Rulings(Database database, Afresh afresh, Results results, Crossings crossings, Caller caller, Audit audit) {
        this.database = database;
        this.afresh = afresh;
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
        if (crossing.isGunTap()) {
            throw new GunTap();
        }
        database.update("""
                update crossing_state
                set bib = coalesce(?, bib), aligned = aligned and ?::text is null, accepted = coalesce(?, accepted),
                    assigned_by = ?
                where crossing_id = ?""", bib, bib, accept, caller.account(), crossing.id());
        settle(race, crossing);
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
        settle(race, crossing);
        write(race, crossing, "dismissal", Optional.empty(), Optional.of(reason), null);
    }

    /** Also what was undone at the line: an official's word goes before the device's. */
    void restore(KnownRace race, View crossing) {
        database.update("""
                update crossing_state
                set dismissed_by = null, dismissal = null, assigned_by = case when undone then ? else assigned_by end
                where crossing_id = ?""", caller.account(), crossing.id());
        settle(race, crossing);
        write(race, crossing, "dismissal", Optional.ofNullable(crossing.reason()), Optional.empty(), null);
    }

    private void settle(KnownRace race, View crossing) {
        results.derive(race, afresh.find(race.id(), List.of(crossing.id())));
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
