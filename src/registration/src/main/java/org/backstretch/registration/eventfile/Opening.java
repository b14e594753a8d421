package org.backstretch.registration.eventfile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotAllowed;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.club.Club;
import org.backstretch.registration.entry.OpenedEntry;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.fact.Facts;
import org.backstretch.registration.person.Person;
import org.backstretch.registration.question.OpenedQuestions;
import org.backstretch.registration.race.Race;
import org.jspecify.annotations.Nullable;

/** Makes an event with its races, questions, people and entries under the ids they had, as the caller's own: all of it, or nothing. */
@ApplicationScoped
class Opening {
    private final Caller caller;
    private final Changes changes;
    private final Facts facts;
    private final OpenedQuestions questions;
    private final EntityManager entities;
    private final Clock clock;

    Opening(
            Caller caller,
            Changes changes,
            Facts facts,
            OpenedQuestions questions,
            EntityManager entities,
            Clock clock) {
        this.caller = caller;
        this.changes = changes;
        this.facts = facts;
        this.questions = questions;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    void open(Told told) {
        refuseWhatIsHere(told);
        refuseCoursesOfOthers(told);
        var clubs = clubs(told.clubs());
        people(told.people(), clubs);
        var event = changes.made(Event.opened(told.event(), caller.account()));
        var races = told.races().stream().map(race -> Race.opened(event, race)).toList();
        changes.madeTogether(event, "races-opened", races, "from a file of the event");
        entities.flush();
        questions.open(event, told.event().questions());
        var entries = told.entries().stream().collect(groupingBy(EntryFact::raceId));
        races.forEach(race -> enter(race, entries.getOrDefault(race.id(), List.of()), clubs));
    }

    private static void refuseWhatIsHere(Told told) {
        if (Event.findById(told.event().id()) != null
                || Race.count("id in ?1", told.raceIds()) > 0
                || OpenedQuestions.areHere(told.event().questions())) {
            throw new AlreadyHere(told.event().name());
        }
    }

    /** Nobody adds a race to the history of somebody else's course, whose records it would change. */
    private void refuseCoursesOfOthers(Told told) {
        if (caller.isAdmin()) {
            return;
        }
        told.races().stream()
                .flatMap(race -> Optional.ofNullable(race.courseId()).stream())
                .distinct()
                .map(Race::organizersOn)
                .filter(organizers -> !organizers.isEmpty() && !organizers.contains(caller.account()))
                .findAny()
                .ifPresent(others -> {
                    throw new NotAllowed(
                            "A course of this event belongs to races of somebody else here. Ask an admin.");
                });
    }

    /** The id here of each club there: a club of the same name is the same club. */
    private Map<UUID, UUID> clubs(List<ClubFact> told) {
        var opened = told.stream().map(Club::opened).toList();
        Map<UUID, Club> byId = Club.<Club>list(
                        "id in ?1", opened.stream().map(Club::id).toList())
                .stream()
                .collect(toMap(Club::id, club -> club));
        Map<String, Club> byName =
                new HashMap<>(Club.<Club>list(
                                "nameKey in ?1",
                                opened.stream().map(Club::nameKey).toList())
                        .stream()
                        .collect(toMap(Club::nameKey, club -> club)));
        byId.values().forEach(club -> byName.putIfAbsent(club.nameKey(), club));
        var ids = new HashMap<UUID, UUID>();
        for (var club : opened) {
            var here =
                    Optional.ofNullable(byId.get(club.id())).or(() -> Optional.ofNullable(byName.get(club.nameKey())));
            if (here.isEmpty()) {
                facts.made(club);
                byName.put(club.nameKey(), club);
            }
            ids.put(club.id(), here.map(Club::id).orElse(club.id()));
        }
        return ids;
    }

    /** Who is here already, from another event of theirs, stays as they are. */
    private void people(List<PersonFact> told, Map<UUID, UUID> clubs) {
        var here = Person.<Person>list(
                        "id in ?1", told.stream().map(PersonFact::id).toList())
                .stream()
                .map(Person::id)
                .toList();
        facts.made(told.stream()
                .filter(person -> !here.contains(person.id()))
                .map(person -> Person.opened(person, club(person.clubId(), clubs)))
                .toList());
        entities.flush();
    }

    private void enter(Race race, List<EntryFact> told, Map<UUID, UUID> clubs) {
        var now = clock.instant();
        var entries = told.stream()
                .map(entry -> OpenedEntry.of(race, entry, club(entry.clubId(), clubs), now))
                .toList();
        changes.madeTogether(race, "entries-opened", entries, "from a file of the event");
    }

    private static Optional<UUID> club(@Nullable UUID there, Map<UUID, UUID> clubs) {
        return Optional.ofNullable(there).map(clubs::get);
    }
}
