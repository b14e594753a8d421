package org.backstretch.portal.raceday;

import java.util.List;
import org.backstretch.portal.results.Cockpit;

/**
 * The steps of a race from draft to official.
 *
 * @param now the step that comes next; empty when all are done
 */
public record Checklist(String now) {
    private static final List<String> STEPS = List.of("open", "bibs", "start", "finish", "provisional", "official");

    static Checklist of(Cockpit cockpit) {
        return new Checklist(
                switch (cockpit.next()) {
                    case OPEN -> "open";
                    case ENTER, BIBS -> "bibs";
                    case START -> "start";
                    case TIME -> "finish";
                    case DECIDE -> undecided(cockpit);
                    case PUBLISH -> "provisional";
                    case MAKE_OFFICIAL -> "official";
                    case DONE -> "";
                });
    }

    private static String undecided(Cockpit cockpit) {
        return switch (cockpit.stage()) {
            case PLANNED, RUNNING -> "finish";
            case PROVISIONAL -> "provisional";
            case OFFICIAL -> "official";
        };
    }

    public List<String> steps() {
        return STEPS;
    }

    public boolean isNow(String step) {
        return step.equals(now);
    }

    public boolean isPast(String step) {
        return now.isEmpty() || STEPS.indexOf(step) < STEPS.indexOf(now);
    }
}
