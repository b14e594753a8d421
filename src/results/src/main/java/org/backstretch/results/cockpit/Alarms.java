package org.backstretch.results.cockpit;

import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstretch.contracts.RaceStateFact.Start;
import org.backstretch.results.cockpit.Cockpit.Alarm;
import org.backstretch.results.cockpit.Cockpit.Alarm.Kind;
import org.backstretch.results.derivation.RaceState;
import org.backstretch.results.projection.KnownRace;

/** What an official should see to, in words. */
record Alarms(KnownRace race, RaceState state, List<Start> starts, Duration quietFor, Instant now) {

    List<Alarm> of(List<Runner> out, List<Cockpit.Point> points, List<Station> stations) {
        var alarms = new ArrayList<Alarm>();
        lateRules().ifPresent(alarms::add);
        if (!out.isEmpty()) {
            alarms.addAll(ofTheCourse(out, points, stations));
        }
        return alarms;
    }

    private Optional<Alarm> lateRules() {
        return state.lateRules(race)
                .map(late -> new Alarm(
                        Kind.LATE_RULES,
                        "Changed to %s after the gun, which is not applied: results stay under %s."
                                .formatted(late, state.rules(race).name()),
                        null));
    }

    /** Only while somebody is out: after the race a flat battery is nobody's worry. */
    private List<Alarm> ofTheCourse(List<Runner> out, List<Cockpit.Point> points, List<Station> stations) {
        var alarms = new ArrayList<Alarm>();
        silence(points).ifPresent(alarms::add);
        overdue(out).ifPresent(alarms::add);
        stations.forEach(station -> alarms.addAll(new StationAlarms(station, quietFor, now).all()));
        return alarms;
    }

    private Optional<Alarm> silence(List<Cockpit.Point> points) {
        var gun = starts.stream().map(Start::gun).min(naturalOrder());
        var last = points.stream().map(Cockpit.Point::lastReceivedAt).max(naturalOrder());
        return gun.map(first -> Silence.of(race, first, last))
                .flatMap(silence -> silence.longerThan(quietFor, now))
                .map(length -> new Alarm(
                        Kind.SILENCE,
                        "Nothing has arrived for " + Length.words(length)
                                + " although runners are out. Look after the devices at the line.",
                        null));
    }

    private static Optional<Alarm> overdue(List<Runner> out) {
        var late = out.stream().filter(Runner::overdue).toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        var first = late.getFirst();
        var who = first.bib() == null ? first.name() : first.bib() + " " + first.name();
        var others = late.size() == 1 ? " is overdue." : " and " + (late.size() - 1) + " more are overdue.";
        return Optional.of(new Alarm(Kind.OVERDUE, who + others + " Ask the marshals.", null));
    }
}
