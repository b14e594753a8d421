package org.backstretch.results.publication;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.RaceStates;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.protest.ProtestClock;
import org.backstretch.results.protest.ProtestClocks;
import org.backstretch.results.protest.Protests;
import org.backstretch.results.publication.Checklist.Item;
import org.backstretch.results.resultlist.ResultList;
import org.backstretch.results.rowcheck.RowChecks;

/** What has to be right before a list is printed: by the sport for every race, and by its rule set. */
@ApplicationScoped
class Checks {
    /** Which finishes have to be decided first, as a condition on {@code crossing_state s} and {@code crossing c}. */
    static final String WAITS = """
            c.point = 'FINISH' and s.state in ('IN_REVIEW', 'WAITING_FOR_BIB', 'UNKNOWN_BIB', 'QUARANTINED')""";

    private static final String WAITING = """
            select count(*) as waiting from crossing_state s join crossing c on c.id = s.crossing_id
            where s.race_id = ? and %s""".formatted(WAITS);

    private static final String STILL_OUT = """
            select count(*) as still_out from known_entry e left join result r on r.entry_id = e.id
            where e.race_id = ? and e.takes_part and r.outcome is null and r.review_reason is null""";

    private final Database database;
    private final RaceStates states;
    private final ResultList list;
    private final RowChecks rowChecks;
    private final Protests protests;
    private final ProtestClocks clocks;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Checks(
            Database database,
            RaceStates states,
            ResultList list,
            RowChecks rowChecks,
            Protests protests,
            ProtestClocks clocks,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.states = states;
        this.list = list;
        this.rowChecks = rowChecks;
        this.protests = protests;
        this.clocks = clocks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Checklist of(KnownRace race) {
        var items = new ArrayList<Item>();
        if (states.starts(race.id()).isEmpty()) {
            items.add(Checklist.notStarted());
        }
        count(WAITING, "waiting", race).map(Checklist::doubts).ifPresent(items::add);
        count(STILL_OUT, "still_out", race).map(Checklist::stillOut).ifPresent(items::add);
        var state = states.get(race.id());
        state.lateRules(race)
                .map(late -> Checklist.lateRules(state.rules(race).name(), late))
                .ifPresent(items::add);
        var last = Publication.latestOf(race.id());
        var rows = rows(race);
        if (last.filter(Publication::isOfficial).isEmpty()) {
            items.addAll(ofRules(race, last, rows));
        } else if (!last.get().says(rows)) {
            items.add(Checklist.correctionDue());
        }
        return Checklist.of(items);
    }

    private List<PrintedRow> rows(KnownRace race) {
        return list.of(race).stream().map(PrintedRow::of).toList();
    }

    private Optional<Integer> count(String query, String column, KnownRace race) {
        return database.find(query, row -> (int) row.number(column), race.id()).filter(count -> count > 0);
    }

    /**
     * What the rules of a race ask before a list is official for the first time.
     *
     * @param rows as they would be printed
     */
    List<Item> ofRules(KnownRace race, Optional<Publication> last, List<PrintedRow> rows) {
        var items = new ArrayList<Item>();
        var rules = states.get(race.id()).rules(race);
        if (rules.protestMinutes() > 0 || rules.secondPersonChecks()) {
            if (last.isEmpty()) {
                items.add(Checklist.notProvisional(rules.name()));
            } else if (!last.get().says(rows)) {
                items.add(Checklist.changed());
            } else if (rules.secondPersonChecks() && at(last.get()).isEmpty()) {
                items.add(Checklist.notChecked());
            }
        }
        if (rules.secondPersonChecks()) {
            var bibs = rowChecks.waiting(race);
            if (!bibs.isEmpty()) {
                items.add(Checklist.rowsNotChecked(bibs));
            }
        }
        clocks.of(race.id()).flatMap(this::waiting).ifPresent(items::add);
        var open = protests.open(race.id());
        if (open > 0) {
            items.add(Checklist.protests(open));
        }
        return items;
    }

    private Optional<Item> waiting(ProtestClock protestClock) {
        return switch (protestClock.state(clock.instant())) {
            case RUNNING -> protestClock.endsAt().map(Checklist::running);
            case PAUSED -> Optional.of(Checklist.paused());
            case ENDED -> Optional.empty();
        };
    }

    /** When each of these lists was checked by a second person, if it was. */
    Map<UUID, Instant> at(List<Publication> printed) {
        return database
                .query(
                        "select publication_id, checked_at from publication_check where publication_id = any(?)",
                        row -> Map.entry(row.id("publication_id"), row.instant("checked_at")),
                        (Object) printed.stream().map(each -> each.id).toArray(UUID[]::new))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<UUID, Instant> at(Publication printed) {
        return at(List.of(printed));
    }

    /** Confirms a list. Said again it changes nothing. */
    void confirm(KnownRace race, Publication printed) {
        if (caller.account().equals(printed.publishedBy)) {
            throw new SamePerson();
        }
        var isNew = database.update("""
                insert into publication_check (publication_id, checked_at, checked_by) values (?, ?, ?)
                on conflict do nothing""", printed.id, clock.instant(), caller.account()) > 0;
        if (isNew) {
            write(race, printed, Optional.empty(), Optional.of("checked"));
        }
    }

    void takeBack(KnownRace race, Publication printed) {
        if (database.update("delete from publication_check where publication_id = ?", printed.id) > 0) {
            write(race, printed, Optional.of("checked"), Optional.empty());
        }
    }

    private void write(KnownRace race, Publication printed, Optional<String> was, Optional<String> became) {
        audit.add(new Audit.Act(
                race.event().id(),
                Optional.of(race.id()),
                printed.id,
                "publication-check",
                was,
                became,
                Optional.of("Version " + printed.version)));
    }
}
