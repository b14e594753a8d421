package org.backstretch.portal.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstretch.portal.page.Words;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.results.Protest;
import org.backstretch.portal.results.Publication;
import org.backstretch.portal.results.RaceState;

/**
 * What stands above a printed list.
 *
 * @param replacedBy the latest version, where this is not it
 * @param clock until when protests are taken against this list
 * @param address of the page of this list
 */
record Heading(
        Race race,
        Event event,
        Publication printed,
        Optional<Integer> replacedBy,
        Optional<Protest.Clock> clock,
        RaceState state,
        String address)
        implements Head {

    @Override
    public String title() {
        return event.name();
    }

    /** What was run, where and when, and under which rules. */
    List<String> facts() {
        var discipline = Optional.ofNullable(race.disciplineName()).orElse(race.discipline());
        return List.of(whereAndWhen() + " · " + directions(), discipline + " · rule set " + ruleSet());
    }

    String whereAndWhen() {
        var country = event.country();
        var place = country == null ? event.place() : event.place() + " (" + country + ")";
        var day = Optional.ofNullable(race.firstDay()).orElse(event.firstDay());
        return place + " · " + Words.words(day);
    }

    String ruleSet() {
        return Optional.ofNullable(printed.ruleSet()).orElse(race.ruleSet());
    }

    private String directions() {
        return race.directions().stream().map(Words::word).collect(Collectors.joining(" and "));
    }

    /** The word that everybody looks for, and until when it may still change. */
    @Override
    public String status() {
        return switch (printed.status()) {
            case PROVISIONAL -> "PROVISIONAL" + clock.map(this::protests).orElse("");
            case OFFICIAL -> "OFFICIAL";
            case CORRECTED -> "CORRECTED, version " + printed.version();
        };
    }

    private String protests(Protest.Clock running) {
        if (running.isPaused()) {
            return " – the time for protests is paused";
        }
        var end = running.endsAt();
        if (running.isOver() || end == null) {
            return " – the time for protests is over";
        }
        return " – protests until " + Words.clock(end, race.clock());
    }

    List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (state.rehearsal()) {
            remarks.add("REHEARSAL: nobody ran this race.");
        }
        replacedBy.ifPresent(newer -> remarks.add("An older version: version " + newer + " has replaced it."));
        Optional.ofNullable(printed.note()).ifPresent(remarks::add);
        return remarks;
    }

    /** Version and moment of the list, as each page says them. */
    @Override
    public String edition() {
        var at = Optional.ofNullable(printed.publishedAt())
                .map(moment -> "printed " + Words.words(moment, race.clock()))
                .stream();
        var checked = Optional.ofNullable(printed.checkedAt()).map(any -> "checked by a second person").stream();
        return Stream.of(Stream.of("Version " + printed.version()), at, checked)
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    boolean isProvisional() {
        return printed.isProvisional();
    }
}
