package org.backstretch.portal.organizer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.portal.page.Words;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Race;

/**
 * The one thing an organizer does next.
 *
 * @param posts whether it is done by pressing the button, and not by going somewhere
 */
public record Step(String name, String sentence, String label, String address, boolean posts) {
    /**
     * A race with how far it has come.
     *
     * @param rehearsal whether it is being rehearsed, and so has not begun
     */
    public record Staged(Race race, Stage stage, boolean rehearsal) {
        Staged(Race race, Stage stage) {
            this(race, stage, false);
        }

        boolean isOver() {
            return stage == Stage.OFFICIAL;
        }
    }

    static final List<String> ALL = List.of("races", "safety", "open", "entries", "race day", "publish", "done");

    /** @param isSafe whether the safety checklist of a draft is answered */
    static Step next(Event event, List<Staged> races, boolean isSafe, Instant now) {
        if (event.isArchived()) {
            return archived(event.id());
        }
        if (races.isEmpty()) {
            return addRace(event.id());
        }
        if (!isSafe) {
            return safety(event.id());
        }
        if (event.isDraft()) {
            return open(event.id());
        }
        var underWay =
                races.stream().filter(staged -> staged.stage() == Stage.RUNNING).findFirst();
        if (underWay.isPresent()) {
            return raceDay(underWay.get(), "is on the course. Time it, then publish.");
        }
        if (races.stream().allMatch(Staged::isOver)) {
            return done(races.getFirst().race().id());
        }
        return published(races).orElseGet(() -> ahead(event, races, now));
    }

    private static Optional<Step> published(List<Staged> races) {
        return races.stream()
                .filter(staged -> staged.stage() == Stage.PROVISIONAL)
                .findFirst()
                .map(Step::publish);
    }

    private static Step ahead(Event event, List<Staged> races, Instant now) {
        var first =
                races.stream().filter(staged -> !staged.isOver()).findFirst().orElseThrow();
        if (first.race().entries() == 0) {
            return nobodyEntered(first);
        }
        return event.isAhead(now)
                ? entering(event, first)
                : raceDay(first, "is next. Start the gun when the runners stand.");
    }

    private static Step addRace(UUID event) {
        return new Step(
                "races",
                "An event needs at least one race.",
                "Add a race",
                "/organizer/events/" + event + "/races/new",
                false);
    }

    private static Step safety(UUID event) {
        return new Step(
                "safety",
                "Who runs backward sees nothing of what is behind. Answer the safety checklist, then the event can open.",
                "Answer the checklist",
                "/organizer/events/" + event + "/safety",
                false);
    }

    private static Step archived(UUID event) {
        return new Step(
                "done",
                "Archived: everything stays public, and changes no more.",
                "See the event",
                "/events/" + event,
                false);
    }

    private static Step open(UUID event) {
        return new Step(
                "open",
                "Only you see this event. Open it, and runners can enter.",
                "Open the event",
                "/organizer/events/" + event + "/opening",
                true);
    }

    private static Step entering(Event event, Staged first) {
        var entered = event.programme().stream().mapToLong(Race::entries).sum();
        return new Step(
                "entries",
                entered + (entered == 1 ? " is" : " are") + " entered. Until " + Words.words(event.firstDay())
                        + ", see who comes and what is missing.",
                "Entries: " + first.race().name(),
                "/organizer/races/" + first.race().id() + "/entries",
                false);
    }

    private static Step nobodyEntered(Staged first) {
        return new Step(
                "entries",
                "Nobody is entered in " + first.race().name()
                        + " yet. Runners can enter themselves; you can add people or a file.",
                "Add entries",
                "/organizer/races/" + first.race().id() + "/entries",
                false);
    }

    private static Step raceDay(Staged staged, String what) {
        return new Step(
                "race day",
                staged.race().name() + " " + what,
                "Race day: " + staged.race().name(),
                "/race-day/" + staged.race().id(),
                false);
    }

    private static Step publish(Staged staged) {
        return new Step(
                "publish",
                staged.race().name() + " is provisional. When nobody objects, make it official.",
                "Make it official",
                "/race-day/" + staged.race().id() + "#publish",
                false);
    }

    private static Step done(UUID race) {
        return new Step(
                "done", "All results are official. Well run.", "See the results", "/races/" + race + "/results", false);
    }

    public boolean isAfter(String step) {
        return ALL.indexOf(name) > ALL.indexOf(step);
    }

    public List<String> all() {
        return ALL;
    }
}
