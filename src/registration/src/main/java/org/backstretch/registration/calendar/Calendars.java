package org.backstretch.registration.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.race.Race;

/** What stands in which calendar. */
@ApplicationScoped
class Calendars {
    private static final int DAYS_BACK = 400;

    /** Of events that strangers may see and that are not long over. */
    private static final String SEEN = " and race.event.status <> DRAFT and race.event.lastDay >= ?2 order by id";

    private final Editions editions;
    private final Clock clock;

    Calendars(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** The programme of an event: each wave of each race, withdrawn ones struck out. */
    String of(Event event) {
        var races = Race.<Race>list("event.id", event.id());
        var known =
                editions.of(Stream.concat(Stream.of(event.id()), races.stream().map(Race::id))
                        .toList());
        return Ics.of(
                event.name(),
                races.stream()
                        .flatMap(race -> race.waves().stream()
                                .map(wave -> Appointment.of(
                                        Appointment.uidOf("wave", wave.id()),
                                        race,
                                        wave,
                                        Appointment.title(race, wave),
                                        false,
                                        known.of(event.id(), race.id()))))
                        .sorted(order())
                        .toList());
    }

    /** Where members of a club run, under the names that the public may read. */
    String ofClub(UUID club, String name) {
        var entries = entries("clubId = ?1", club).stream()
                .filter(entry -> entry.status().takesPart())
                .collect(groupingBy(entry -> entry.wave().id(), LinkedHashMap::new, toList()));
        var known = known(entries.values().stream().flatMap(List::stream).toList());
        return Ics.of(
                name,
                entries.values().stream()
                        .map(members -> appointment(club, members, known))
                        .sorted(order())
                        .toList());
    }

    private static Appointment appointment(UUID club, List<Entry> members, Editions.Known known) {
        var first = members.getFirst();
        var things = Stream.concat(
                        Stream.of(first.race().event().id(), first.race().id()),
                        members.stream().map(Entry::id))
                .toArray(UUID[]::new);
        return Appointment.of(
                Appointment.uidOf("club-" + club, first.wave().id()),
                first.race(),
                first.wave(),
                Appointment.title(first.race(), first.wave()) + ": "
                        + members.stream().map(Entry::publicName).sorted().collect(joining(", ")),
                false,
                known.of(things));
    }

    /** The own entries of a person; those that are over are struck out. */
    String ofPerson(UUID person) {
        var entries = entries("personId = ?1", person);
        var known = known(entries);
        return Ics.of(
                "My races",
                entries.stream()
                        .map(entry -> Appointment.of(
                                Appointment.uidOf("entry", entry.id()),
                                entry.race(),
                                entry.wave(),
                                Appointment.title(entry.race(), entry.wave())
                                        + entry.bib().map(bib -> ", bib " + bib).orElse(""),
                                !entry.status().isActive(),
                                known.of(entry.race().event().id(), entry.race().id(), entry.id())))
                        .sorted(order())
                        .toList());
    }

    private List<Entry> entries(String whose, UUID id) {
        return Entry.list(whose + SEEN, id, LocalDate.now(clock).minusDays(DAYS_BACK));
    }

    private Editions.Known known(List<Entry> entries) {
        return editions.of(entries.stream()
                .flatMap(entry -> Stream.of(
                        entry.id(), entry.race().id(), entry.race().event().id()))
                .distinct()
                .toList());
    }

    private static Comparator<Appointment> order() {
        return Comparator.comparing(Appointment::at).thenComparing(Appointment::uid);
    }
}
