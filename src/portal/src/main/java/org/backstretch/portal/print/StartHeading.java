package org.backstretch.portal.print;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.backstretch.portal.page.Words;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Race;

/**
 * What stands above a printed start list.
 *
 * @param at when it was printed: entries may have changed since
 */
record StartHeading(Race race, Event event, long entries, Instant at, String address) implements Head {

    @Override
    public String title() {
        return event.name();
    }

    /** Where and when, and in which directions. */
    String facts() {
        var starts = race.firstStart()
                .map(start -> " · first start " + Words.words(start, race.clock()))
                .orElse("");
        return event.place() + starts + " · "
                + race.directions().stream().map(Words::word).collect(Collectors.joining(" and "));
    }

    @Override
    public String status() {
        return entries == 1 ? "1 entry" : entries + " entries";
    }

    @Override
    public String edition() {
        return "printed " + Words.words(at, race.clock());
    }

    /** The waves with the start that each is planned for. */
    List<Race.Wave> waves() {
        return race.waves();
    }
}
