package org.backstretch.registration.eventfile;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

/** An event of another installation goes on here under its own ids. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class EventFileTest {
    private final Asking organizer = Asking.organizer();

    private static Response send(Asking who, byte[] file) {
        return who.asks().contentType("application/zip").body(file).post("/event-files");
    }

    @Test
    void everything_that_was_told_there_is_told_here() {
        var written = Written.anywhere("RC " + UUID.randomUUID());

        send(organizer, written.file())
                .then()
                .statusCode(201)
                .body("eventId", equalTo(written.event().id().toString()))
                .body("entries", equalTo(3));

        await().atMost(30, SECONDS)
                .until(() -> !Told.of(
                                Topics.ENTRIES, written.entries().getLast().id())
                        .isEmpty());
        assertEquals(asOwnedBy(organizer, written.event()), told(Topics.EVENTS, written.event()));
        assertEquals(sameRevision(written.race()), told(Topics.RACES, written.race()));
        assertEquals(written.club().name(), ((ClubFact) told(Topics.CLUBS, written.club())).name());
        for (var entry : written.entries()) {
            assertEquals(sameRevision(entry), told(Topics.ENTRIES, entry));
        }
        var person = (PersonFact) told(Topics.PEOPLE, written.person());
        assertEquals(
                new PersonFact(
                        person.id(),
                        0,
                        null,
                        "Ada M. Reyes",
                        Sex.F,
                        written.club().id()),
                person);
    }

    /** What is added to a fact one day has to come through here, too. */
    @Test
    void every_component_of_these_facts_is_tried() {
        var written = Written.anywhere("RC");

        for (var fact : List.of(
                written.event(), written.race(), written.entries().getFirst(), written.club(), written.person())) {
            assertEquals(List.of(), untold(fact));
        }
    }

    private static List<String> untold(Record fact) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> isEmpty(fact, component))
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean isEmpty(Record fact, RecordComponent component) {
        try {
            var value = component.getAccessor().invoke(fact);
            return value == null || value instanceof List<?> list && list.isEmpty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_caller_owns_it_and_may_go_on_with_it() {
        var written = Written.anywhere("RC " + UUID.randomUUID());
        var entry = written.entries().getFirst().id();
        send(organizer, written.file()).then().statusCode(201);

        organizer
                .says(Map.of("bib", "70"))
                .put("/entries/" + entry)
                .then()
                .statusCode(200)
                .body("bib", equalTo("70"))
                .body("category", equalTo("F35"))
                .body("publicName", equalTo("Ada M. Reyes"));
        organizer.asks().get("/entries/" + entry).then().statusCode(200);
        Asking.organizer().asks().get("/entries/" + entry).then().statusCode(403);
        organizer
                .asks()
                .get("/events/" + written.event().id() + "/audit")
                .then()
                .statusCode(200)
                .body("items.deed", hasItems("made", "races-opened", "questions-opened", "entries-opened"));
    }

    @Test
    void a_club_of_the_same_name_is_the_same_club() {
        var name = "RC " + UUID.randomUUID();
        var meet = Meet.open();
        meet.enter(Map.of("clubName", name));
        var written = Written.anywhere(name.toUpperCase(Locale.ROOT));

        send(organizer, written.file()).then().statusCode(201);

        organizer
                .asks()
                .get("/entries/" + written.entries().getFirst().id())
                .then()
                .body("clubName", equalTo(name));
    }

    @Test
    void a_second_event_of_the_same_people_finds_them_here() {
        var first = Written.anywhere("RC " + UUID.randomUUID());
        var second = Written.anywhere("Another " + UUID.randomUUID());
        var together = new Written(
                second.event(),
                second.race(),
                first.club(),
                first.person(),
                second.entries().stream()
                        .map(entry -> new EntryFact(
                                entry.id(),
                                entry.revision(),
                                entry.raceId(),
                                entry.waveId(),
                                entry.personId() == null ? null : first.person().id(),
                                entry.clubId() == null ? null : first.club().id(),
                                entry.bib(),
                                entry.publicName(),
                                entry.sex(),
                                entry.category(),
                                entry.direction(),
                                entry.status()))
                        .toList());
        send(organizer, first.file()).then().statusCode(201);

        send(organizer, together.file()).then().statusCode(201).body("people", equalTo(1));
    }

    @Test
    void it_is_opened_once() {
        var written = Written.anywhere("RC " + UUID.randomUUID());
        send(organizer, written.file()).then().statusCode(201);

        send(organizer, written.file())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-here"))
                .body("detail", containsString("Night of the Backs"));
        send(Asking.organizer(), written.file()).then().statusCode(409);
    }

    @Test
    void a_damaged_file_opens_nothing() {
        var written = Written.anywhere("RC " + UUID.randomUUID());
        var damaged = written.file();
        var inFirstPart = 30 + damaged[26] + 8;
        damaged[inFirstPart] ^= 1;

        send(organizer, damaged).then().statusCode(422).contentType("application/problem+json");
        send(organizer, new byte[] {1, 2, 3})
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unfit-event-file"));

        organizer.asks().get("/events/" + written.event().id()).then().statusCode(404);
    }

    @Test
    void entries_of_other_races_are_not_smuggled_in() {
        var other = Meet.open();
        var written = Written.anywhere("RC " + UUID.randomUUID());
        var smuggled = new EntryFact(
                Ids.next(),
                1,
                other.race(),
                written.race().waves().getFirst().id(),
                null,
                null,
                "666",
                "Nobody",
                Sex.F,
                null,
                Direction.BACKWARD,
                EntryFact.Status.CONFIRMED);

        send(organizer, written.with(List.of(smuggled)).file())
                .then()
                .statusCode(422)
                .body("detail", containsString("another event"));

        organizer.asks().get("/events/" + written.event().id()).then().statusCode(404);
    }

    @Test
    void nothing_is_kept_of_a_file_whose_last_entry_cannot_be() {
        var written = Written.anywhere("RC " + UUID.randomUUID());
        var twice = written.entries().getFirst();
        var sameBib = Written.anywhere("RC").entries().getFirst();
        var moved = new EntryFact(
                sameBib.id(),
                1,
                twice.raceId(),
                twice.waveId(),
                null,
                null,
                twice.bib(),
                "Somebody Else",
                Sex.F,
                null,
                Direction.BACKWARD,
                EntryFact.Status.CONFIRMED);

        send(organizer, written.with(List.of(twice, twice)).file()).then().statusCode(422);
        send(organizer, written.with(List.of(twice, moved)).file()).then().statusCode(409);

        organizer.asks().get("/events/" + written.event().id()).then().statusCode(404);
    }

    /** Results could derive nothing of it, nor of what is told after it. */
    @Test
    void a_relay_that_nobody_can_run_is_not_opened() {
        var single = new RaceFact.Leg(false, null);
        var late = new RaceFact.Leg(false, 900_000L);
        for (var legs : List.of(List.of(single), List.of(late, single), Collections.nCopies(101, single))) {
            var written = Written.anywhere("RC " + UUID.randomUUID()).withLegs(legs);

            send(organizer, written.file()).then().statusCode(422).body("detail", containsString("A relay has"));

            organizer.asks().get("/events/" + written.event().id()).then().statusCode(404);
        }
    }

    @Test
    void a_pair_that_runs_together_all_the_way_is_opened() {
        var pair = Written.anywhere("RC " + UUID.randomUUID()).withLegs(List.of(new RaceFact.Leg(true, null)));

        send(organizer, pair.file()).then().statusCode(201);
    }

    @Test
    void other_routes_take_no_larger_bodies_than_before() {
        var meet = Meet.open();

        meet.organizer()
                .asks()
                .contentType("text/csv")
                .body(new byte[7 << 20])
                .post("/races/" + meet.race() + "/entry-imports")
                .then()
                .statusCode(413);
    }

    private static Object told(String topic, Fact fact) {
        return switch (Told.of(topic, fact.id()).getLast()) {
            case EventFact event -> asRevised(event, event.organizer(), event.officials());
            case RaceFact race -> sameRevision(race);
            case EntryFact entry -> sameRevision(entry);
            case PersonFact person ->
                new PersonFact(person.id(), 0, person.account(), person.publicName(), person.sex(), person.clubId());
            case Fact other -> other;
        };
    }

    private static EventFact asOwnedBy(Asking who, EventFact event) {
        return asRevised(event, who.account(), List.of());
    }

    private static EventFact asRevised(EventFact event, UUID organizer, List<EventFact.Official> officials) {
        return new EventFact(
                event.id(),
                0,
                event.name(),
                event.place(),
                event.country(),
                event.firstDay(),
                event.lastDay(),
                event.zone(),
                event.status(),
                organizer,
                officials,
                event.questions());
    }

    private static RaceFact sameRevision(RaceFact race) {
        return new RaceFact(
                race.id(),
                0,
                race.eventId(),
                race.name(),
                race.discipline(),
                race.distanceMillimetres(),
                race.directions(),
                race.timing(),
                race.ruleSet(),
                race.capacity(),
                race.waves(),
                race.categories(),
                race.withdrawn(),
                race.courseId(),
                race.teamScoring(),
                race.splits(),
                race.laps(),
                race.lapMillimetres(),
                race.legs());
    }

    private static EntryFact sameRevision(EntryFact entry) {
        return new EntryFact(
                entry.id(),
                0,
                entry.raceId(),
                entry.waveId(),
                entry.personId(),
                entry.clubId(),
                entry.bib(),
                entry.publicName(),
                entry.sex(),
                entry.category(),
                entry.direction(),
                entry.status(),
                entry.legRunners());
    }
}
