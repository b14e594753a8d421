package org.backstretch.results.judge;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.athletics.judge.Infringement;
import org.backstretch.athletics.judge.InfringementKind;
import org.backstretch.athletics.judge.Judgement;
import org.backstretch.athletics.judge.Ruling;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.RaceStates;
import org.backstretch.results.derivation.Results;
import org.backstretch.results.projection.KnownEntry;
import org.backstretch.results.projection.KnownRace;
import org.jspecify.annotations.Nullable;

/**
 * Reports of judges. What a report means follows from the rule set and from all confirmed reports of the race; the results
 * of whoever was reported follow at once. Whoever changes one owns the race.
 */
@ApplicationScoped
class Judges {
    private final Database database;
    private final RaceStates states;
    private final Results results;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Judges(Database database, RaceStates states, Results results, Audit audit, Caller caller, Clock clock) {
        this.database = database;
        this.states = states;
        this.results = results;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a judge says. */
    record Seen(
            UUID id,
            InfringementKind kind,
            int attempt,
            @Nullable String place,
            @Nullable String note,
            Optional<Instant> at) {}

    /** The newest first. */
    List<Report> of(UUID race) {
        return database.query(Report.QUERY + "i.race_id = ? order by i.at desc, i.id desc", Report::of, race);
    }

    Report get(UUID id) {
        return find(id).orElseThrow(() -> new NotHere("report", id));
    }

    private Optional<Report> find(UUID id) {
        return database.find(Report.QUERY + "i.id = ?", Report::of, id);
    }

    /** What the confirmed reports of a race mean, by report. Others mean nothing yet, or nothing any more. */
    Map<UUID, Ruling> rulings(KnownRace race, Collection<Report> reports) {
        var all = reports.stream().map(Report::infringement).toList();
        var rules = states.get(race.id()).rules(race);
        return reports.stream()
                .map(Report::runner)
                .distinct()
                .flatMap(runner -> Judgement.of(rules, runner, all).rulings().stream())
                .collect(toMap(ruling -> ruling.infringement().id(), Function.identity()));
    }

    /**
     * Under rules that ask for a second person a report waits for one; else it counts at once. The same report sent again is
     * the report that is there.
     */
    Report report(KnownRace race, KnownEntry about, Seen seen) {
        var before = find(seen.id());
        if (before.isPresent()) {
            if (!before.get().isAbout(about.id(), seen)) {
                throw new OtherReport();
            }
            return before.get();
        }
        var now = clock.instant();
        var state = states.get(race.id()).rules(race).secondPersonChecks()
                ? Infringement.State.REPORTED
                : Infringement.State.CONFIRMED;
        database.update(
                """
                insert into infringement (id, race_id, entry_id, kind, attempt, place, note, at, state, reported_at, reported_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                seen.id(),
                race.id(),
                about.id(),
                seen.kind(),
                seen.attempt(),
                seen.place(),
                seen.note(),
                seen.at().orElse(now),
                state,
                now,
                caller.account());
        var report = get(seen.id());
        write(race, report, Optional.empty(), state, Optional.ofNullable(seen.note()));
        follow(race, report);
        return report;
    }

    Report set(KnownRace race, Report report, Infringement.State state, String reason) {
        var was = report.infringement().state();
        if (was == state) {
            return report;
        }
        var isAsked = states.get(race.id()).rules(race).secondPersonChecks();
        if (isAsked
                && state == Infringement.State.CONFIRMED
                && report.reportedBy().equals(caller.account())) {
            throw new OwnReport();
        }
        database.update("update infringement set state = ? where id = ?", state, report.id());
        write(race, report, Optional.of(was.name()), state, Optional.of(reason));
        follow(race, report);
        return get(report.id());
    }

    /** A false start counts for everybody who causes one later. */
    private void follow(KnownRace race, Report report) {
        var touched = report.infringement().kind() == InfringementKind.FALSE_START
                ? of(race.id()).stream()
                        .map(each -> each.infringement().entryId())
                        .distinct()
                        .toList()
                : List.of(report.infringement().entryId());
        results.derive(race, touched);
    }

    private void write(
            KnownRace race, Report report, Optional<String> was, Infringement.State state, Optional<String> reason) {
        audit.add(new Audit.Act(
                race.event().id(),
                Optional.of(race.id()),
                report.id(),
                "infringement",
                was,
                Optional.of(state + " " + report.infringement().kind()),
                reason));
    }
}
