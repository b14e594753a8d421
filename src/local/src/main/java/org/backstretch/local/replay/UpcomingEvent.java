package org.backstretch.local.replay;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.folder.Starter;

/** An invented event some weeks ahead that takes entries, for a fee; one of its races is full, and people wait for a place. */
final class UpcomingEvent {
    private static final String API = "/api/registration";
    private static final UUID EVENT = RunIds.id("demo", "upcoming event");
    private static final String ADDRESS = API + "/events/" + EVENT;
    private static final UUID FIVE_KILOMETRES = RunIds.id("demo", "upcoming 5 km");
    private static final UUID IN_TURN = RunIds.id("demo", "upcoming 3 km in turn");
    private static final UUID MILE = RunIds.id("demo", "upcoming mile");

    private final FrontDoor organizer;
    private final FrontDoor official;
    private final FrontDoor runner;
    private final ZoneId zone;
    private final LocalDate day;
    private final EntryFees fees;
    private final FullRace inTurn;

    UpcomingEvent(FrontDoor organizer, FrontDoor official, FrontDoor runner, ZoneId zone) {
        this.organizer = organizer;
        this.official = official;
        this.runner = runner;
        this.zone = zone;
        this.day = LocalDate.now(zone).plusWeeks(3).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        this.fees = new EntryFees(organizer, EVENT, day);
        this.inTurn = new FullRace(organizer, runner, race(IN_TURN));
    }

    /** @param starters some of those who entered already */
    void open(List<Starter> starters) {
        if (!isOpen()) {
            plan();
            fees.set(List.of(race(FIVE_KILOMETRES), race(MILE)));
            var others = starters.size() - FullRace.PLACES;
            enter(starters.stream().limit(others), FIVE_KILOMETRES);
            enter(starters.stream().skip(others).map(FullRace::inTurn), IN_TURN);
            organizer.put(ADDRESS + "/safety-checklist", answers()).orRefused();
            organizer.put(ADDRESS + "/opening").orRefused();
        }
        enterRunner();
        inTurn.waitForPlace();
        fees.takeSome();
        new Office(organizer, EVENT).offer(official);
    }

    private boolean isOpen() {
        var known = organizer.get(ADDRESS);
        return known.ok() && known.json().path("status").asText().equals("OPEN");
    }

    private void enter(Stream<Starter> starters, UUID race) {
        var list = new StartList(starters.toList());
        if (!list.isIn(organizer, race(race))) {
            list.importInto(organizer, race(race));
        }
    }

    private void plan() {
        organizer.put(ADDRESS, event()).orRefused();
        var both = List.of("BACKWARD", "FORWARD");
        organizer
                .put(race(FIVE_KILOMETRES), race("5 km backward and forward", "5KR", both, 11))
                .orRefused();
        organizer
                .put(race(MILE), race("Backward mile", "MILER", List.of("BACKWARD"), 10))
                .orRefused();
        askOnce();
        inTurn.plan(race("3 km, backward and forward in turn", "ALT3K", List.of("ALTERNATED"), 13));
    }

    private void askOnce() {
        var questions = ADDRESS + "/questions";
        if (organizer.get(questions).orRefused().json().isEmpty()) {
            var shirt = Map.of(
                    "kind", "CHOICE",
                    "label", "T-shirt",
                    "hint", "For whoever enters before the last week",
                    "required", false,
                    "options", List.of("none", "S", "M", "L", "XL"));
            organizer.post(questions, shirt).orRefused();
        }
    }

    private static Map<String, Object> answers() {
        return Map.of(
                "confirm",
                "ALL",
                "answers",
                List.of(Map.of(
                        "question",
                        "helmets",
                        "answer",
                        "NOT_APPLICABLE",
                        "note",
                        "No sprints: the shortest race is a mile.")));
    }

    private static String race(UUID race) {
        return API + "/races/" + race;
    }

    private Map<String, Object> event() {
        return Map.of(
                "name", "Seven Bridges Retro Meeting",
                "place", "Lindenau",
                "country", "DE",
                "firstDay", day,
                "lastDay", day,
                "zone", zone.getId(),
                "description",
                        "Three races on a closed loop through the park: flat, swept, with spotters at every bend. Beginners are welcome.");
    }

    private Map<String, Object> race(String name, String discipline, List<String> directions, int hour) {
        return Map.of(
                "eventId",
                EVENT,
                "name",
                name,
                "discipline",
                discipline,
                "directions",
                directions,
                "timing",
                "HAND",
                "ruleSet",
                "HOUSE",
                "capacity",
                100,
                "plannedStart",
                day.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant(),
                "categoryScheme",
                "STANDARD");
    }

    /** The demo's runner is one of them, so that there is something on their own page. */
    private void enterRunner() {
        var me = Map.of(
                "givenName", "Runa",
                "familyName", "Silva",
                "sex", "F",
                "birthDate", "1990-04-12",
                "clubName", "Moonwalk Milers");
        runner.put(API + "/me", me).orRefused();
        var entered = runner.post(race(MILE) + "/entries", Map.of("forMe", true));
        if (!entered.isProblem("already-entered")) {
            var entry = entered.orRefused().json().path("id").asText();
            runner.put(API + "/entries/" + entry + "/consents", Agreement.TO_WHAT_IS_NEEDED)
                    .orRefused();
        }
    }
}
