package org.backstretch.local.replay;

import java.util.HashMap;
import java.util.Map;
import org.backstretch.athletics.Direction;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.folder.Starter;

/** A race of the demo without a free place: its runner waits for one, and with her a friend whom she looks after. */
final class FullRace {
    static final int PLACES = 6;
    private static final int LAPS = 6;

    private final FrontDoor organizer;
    private final FrontDoor runner;
    private final String race;

    /** @param race its address */
    FullRace(FrontDoor organizer, FrontDoor runner, String race) {
        this.organizer = organizer;
        this.runner = runner;
        this.race = race;
    }

    /** Who runs in turn changes direction after each lap. */
    void plan(Map<String, ?> usual) {
        var plan = new HashMap<String, Object>(usual);
        plan.put("capacity", PLACES);
        plan.put("laps", LAPS);
        organizer.put(race, plan).orRefused();
        organizer
                .put(race + "/entry-terms", Map.of("waitingList", true, "offerHours", 48))
                .orRefused();
    }

    static Starter inTurn(Starter starter) {
        return new Starter(
                starter.line(),
                starter.bib(),
                starter.givenName(),
                starter.familyName(),
                starter.sex(),
                starter.club(),
                starter.category(),
                Direction.ALTERNATED);
    }

    /** The event is open, and the places are taken. */
    void waitForPlace() {
        var friend = Map.of(
                "givenName", "Lio",
                "familyName", "Silva",
                "sex", "M",
                "birthDate", "1994-09-30",
                "email", "lio@example.org");
        runner.post(race + "/entries", Map.of("forMe", true)).orDone("already-entered");
        runner.post(race + "/entries", friend).orDone("already-entered");
    }
}
