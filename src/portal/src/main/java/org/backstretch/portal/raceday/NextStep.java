package org.backstretch.portal.raceday;

import org.backstretch.athletics.rule.RuleSet;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.results.Cockpit;
import org.backstretch.portal.results.RaceState;

/**
 * The one thing to do next in a race, with the button that does it.
 *
 * @param status of the list to publish; empty where the button does something else
 */
public record NextStep(Way way, String sentence, String label, String address, String status) {
    /** How it is done. */
    public enum Way {
        /** By going somewhere. */
        LINK,
        /** By pressing the button. */
        POST,
        /** By publishing a list. */
        PUBLISH,
        /** At the gun, beside. */
        GUN,
        /** At the finish line, beside. */
        TAP
    }

    /** @param whyNot what stands in the way of an official list, in words; empty if nothing is known to */
    static NextStep of(Cockpit cockpit, Race race, RaceState state, String whyNot) {
        var counts = cockpit.counts();
        return switch (cockpit.next()) {
            case OPEN ->
                post(
                        "Only you and your officials see this event. Open it, and everybody can follow.",
                        "Open the event",
                        "/organizer/events/" + race.eventId() + "/opening");
            case ENTER -> link("Nobody is entered yet.", "Add runners", entries(race));
            case BIBS -> link(people(counts.withoutBib(), "has", "have") + " no bib yet.", "Give bibs", entries(race));
            case START ->
                new NextStep(Way.GUN, people(counts.toStart(), "waits", "wait") + " for the gun.", "", "", "");
            case TIME -> new NextStep(Way.TAP, timing(counts), "", "", "");
            case DECIDE ->
                link(
                        counts.waiting() == 1
                                ? "One time waits for your decision."
                                : counts.waiting() + " times wait for your decision.",
                        "Decide",
                        "#queue");
            case PUBLISH ->
                hasProtests(race, state)
                        ? publish(
                                "Everybody is in. Publish, and protests can be made.",
                                "Publish provisional",
                                "PROVISIONAL")
                        : official(race, whyNot, "Everybody is in.", "Publish the results");
            case MAKE_OFFICIAL -> official(race, whyNot, "When nobody objects, make it official.", "Make it official");
            case DONE -> link("Official. Well run.", "See the results", "/races/" + race.id() + "/results");
        };
    }

    private static NextStep official(Race race, String whyNot, String sentence, String label) {
        return whyNot.isEmpty()
                ? publish(sentence, label, "OFFICIAL")
                : link("Not official yet: " + whyNot, "See what is missing", "/race-day/" + race.id() + "/official");
    }

    private static String timing(Cockpit.Counts counts) {
        var later = counts.toStart() == 0 ? "" : ", " + counts.toStart() + " still to start";
        return counts.out() + " on the course" + later + ". Take a time as each one crosses the line.";
    }

    /** House rules know no protests, so their list is official at once. */
    private static boolean hasProtests(Race race, RaceState state) {
        var rules = state.ruleSet() == null ? race.ruleSet() : state.ruleSet();
        return RuleSet.named(rules).filter(known -> known.protestMinutes() > 0).isPresent();
    }

    private static String entries(Race race) {
        return "/organizer/races/" + race.id() + "/entries";
    }

    private static String people(int count, String one, String many) {
        return count == 1 ? "One runner " + one : count + " runners " + many;
    }

    private static NextStep link(String sentence, String label, String address) {
        return new NextStep(Way.LINK, sentence, label, address, "");
    }

    private static NextStep post(String sentence, String label, String address) {
        return new NextStep(Way.POST, sentence, label, address, "");
    }

    private static NextStep publish(String sentence, String label, String status) {
        return new NextStep(Way.PUBLISH, sentence, label, "", status);
    }
}
