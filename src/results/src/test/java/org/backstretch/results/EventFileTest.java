package org.backstretch.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.FactType;
import org.backstretch.contracts.PublicationFact;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.RecordClaimFact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.fact.FactJson;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.backstretch.kit.testing.Told;
import org.backstretch.results.database.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What one installation wrote, another opens, and it is equal. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventFileTest {
    @Inject
    Database database;

    private Teller registration;

    @BeforeAll
    void open() {
        registration = new Teller();
    }

    @AfterAll
    void close() {
        registration.close();
    }

    private static byte[] file(Meet meet) {
        return meet.asOfficial()
                .get("/events/{event}/file", meet.event)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", containsString("night-of-the-backs-" + meet.event + ".backstretch.zip"))
                .extract()
                .asByteArray();
    }

    private static Response send(String token, byte[] file) {
        return Meet.as(token).contentType("application/zip").body(file).post("/event-files");
    }

    private static Response send(Meet meet, byte[] file) {
        return send(Tokens.organizer(meet.organizer), file);
    }

    /** As if this were another, empty installation: nothing has happened, and nothing was told. */
    private void forget(WrittenFile file) {
        var tables = file.parts().keySet().stream()
                .filter(part -> part.startsWith("results/"))
                .map(part -> part.replaceAll("results/|\\.jsonl", ""))
                .collect(joining(", "));
        database.update("truncate " + tables
                + ", result, event_file, known_event, known_race, known_entry, known_person," + " known_club cascade");
    }

    @Test
    void the_rules_that_stood_at_the_gun_stand_on_the_second_installation_too() {
        var meet = new Meet(registration).underRules("IRR-2016").with("1");
        meet.start(Meet.GUN);
        meet.tap("1", "PT30M");
        meet.changeRules("WA");
        var bytes = file(meet);
        forget(WrittenFile.of(bytes));
        meet.retell();

        send(meet, bytes).then().statusCode(201);

        meet.asOfficial()
                .get("/races/{race}", meet.race)
                .then()
                .body("ruleSet", equalTo("IRR-2016"))
                .body("lateRuleSet", equalTo("WA"));
    }

    @Test
    void the_second_installation_answers_as_the_first_did() {
        var evening = new LongEvening(registration).run();
        var meet = evening.meet;
        leadToTheNextRound(evening);
        var before = evening.everything();
        var auditBefore = evening.audit();
        var toldBefore = Told.of(Topics.PUBLICATIONS, publications(before).getFirst());
        var bytes = file(meet);
        var written = WrittenFile.of(bytes);
        assertEquals(
                List.of(),
                written.parts().keySet().stream()
                        .filter(part -> written.rows(part).isEmpty())
                        .toList());

        forget(written);
        send(meet, bytes).then().statusCode(404).body("type", equalTo("/problems/not-here-yet"));
        evening.tell();
        send(Tokens.admin(UUID.randomUUID()), bytes)
                .then()
                .statusCode(201)
                .body("eventId", equalTo(meet.event.toString()))
                .body("rows.'results/publication.jsonl'", equalTo(4));

        assertEquals(before, evening.everything());
        assertEquals("event-file", evening.audit().getFirst().get("act"));
        assertEquals(auditBefore, evening.audit().subList(1, auditBefore.size() + 1));
        assertSame(written, WrittenFile.of(file(meet)));
        await().atMost(20, SECONDS)
                .until(() -> Told.of(Topics.PUBLICATIONS, publications(before).getFirst())
                                .size()
                        > toldBefore.size());
        assertTold(meet, publications(before), before.getOrDefault("/results/versions/3", ""));
    }

    /** Else whoever may open a file of an own event could write the records into it. */
    @Test
    void records_are_reviewed_again_where_no_admin_opens_the_file() {
        var evening = new LongEvening(registration).run();
        var meet = evening.meet;
        var bytes = file(meet);
        assertTrue(evening.claims().contains("RATIFIED"));
        forget(WrittenFile.of(bytes));
        evening.tell();

        send(meet, bytes).then().statusCode(201);

        assertTrue(evening.claims().contains("PENDING"));
        assertFalse(evening.claims().contains("The film shows it"));
        var id = UUID.fromString(JsonPath.from(evening.claims()).getString("items[0].id"));
        await().atMost(20, SECONDS)
                .until(() -> Told.of(Topics.RECORD_CLAIMS, id).getLast() instanceof RecordClaimFact told
                        && told.status() == RecordClaimFact.Status.PENDING);
    }

    /** As if it were the heat of a sprint, with prizes; only rows are looked at, not what follows from them. */
    private void leadToTheNextRound(LongEvening evening) {
        var meet = evening.meet;
        var two = "array['%s', '%s']::uuid[]".formatted(meet.idOf("3"), meet.idOf("4"));
        List.of(
                        "progression values ('%s', '%s', 2, 2, 8)".formatted(meet.race, evening.hour),
                        "round_draw values (gen_random_uuid(), '%s', %s, %s, 9007199254740993, 'Lots', now(), gen_random_uuid())"
                                .formatted(meet.race, two, two),
                        "heat_method values ('%s', '%s', 'FAT')".formatted(meet.race, meet.wave),
                        "lane values ('%s', '%s', '%s', 4)".formatted(meet.idOf("3"), meet.race, meet.wave),
                        "lane_order values ('%s', 'HAND', 8, 7, 'As agreed', now(), gen_random_uuid())"
                                .formatted(meet.race),
                        "award_plan values ('%s', '[{\"name\": \"Women\"}]')".formatted(meet.race),
                        "companion_permit values ('%s', '%s', now(), gen_random_uuid())"
                                .formatted(meet.idOf("5"), meet.race))
                .forEach(row -> database.update("insert into " + row));
    }

    private static List<UUID> publications(Map<String, String> answers) {
        List<String> ids = JsonPath.from(answers.get("/results/versions")).getList("id");
        return ids.stream().map(UUID::fromString).toList();
    }

    /** But for what is an installation's own: revisions, derivations, the end of its device codes, its opening. */
    private static void assertSame(WrittenFile there, WrittenFile here) {
        assertEquals(there.parts().keySet(), here.parts().keySet());
        for (var part : there.parts().keySet()) {
            var rows = new ArrayList<>(here.rows(part));
            if (part.equals("results/audit.jsonl")) {
                assertTrue(rows.removeLast().contains("\"opened\""));
            }
            assertEquals(plain(part, there.rows(part)), plain(part, rows), part);
        }
    }

    private static List<String> plain(String part, List<String> rows) {
        return rows.stream()
                .map(row -> switch (part) {
                    case "results/race.jsonl" ->
                        row.replaceAll("\"(revision|derivation|derived_count|first_derivation)\": \\d+", "");
                    case "results/device.jsonl" -> row.replaceAll("\"revoked_at\": (null|\"[^\"]+\")", "");
                    case "results/publication.jsonl", "results/record_claim.jsonl" ->
                        row.replaceAll("\"revision\": \\d+", "");
                    default -> part.startsWith("registration/") ? row.replaceAll("\"revision\": ?\\d+", "") : row;
                })
                .toList();
    }

    private static void assertTold(Meet meet, List<UUID> publications, String lastVersion) {
        for (var id : publications) {
            var told = Told.of(Topics.PUBLICATIONS, id);
            var there = (PublicationFact) told.getFirst();
            var here = (PublicationFact) told.getLast();
            assertTrue(here.revision() > there.revision());
            assertEquals(there.rows(), here.rows());
            assertEquals(there.publishedAt(), here.publishedAt());
        }
        assertTrue(lastVersion.contains("IRR-3"));
        await().atMost(20, SECONDS)
                .until(() -> Told.of(Topics.RACE_STATES, meet.race).getLast() instanceof RaceStateFact state
                        && state.derivation() == 1
                        && state.stage() == RaceStateFact.Stage.OFFICIAL);
        var result = (ResultFact) Told.of(Topics.RESULTS, meet.idOf("1")).getLast();
        assertEquals(1, result.derivation());
    }

    @Test
    void what_is_in_it_names_nobody_more_than_the_public_does() {
        var evening = new LongEvening(registration);
        evening.meet.mintCode().then().statusCode(201);

        var written = WrittenFile.of(file(evening.meet));

        assertTrue(written.rows("registration/person.jsonl").getFirst().contains("Runner 1"));
        assertFalse(written.rows("registration/person.jsonl").getFirst().contains("account"));
        assertEquals(10, written.rows("registration/entry.jsonl").size());
        assertEquals(1, written.rows("results/device.jsonl").size());
        assertFalse(written.rows("results/device.jsonl").getFirst().contains("code_digest"));
    }

    /** Registration answers for what it tells; whatever it told of the event stands in the file. */
    @Test
    void what_the_event_asks_is_in_it_as_it_was_told() {
        var meet = new Meet(registration).with("1");
        var event = meet.eventFact();
        var asked = List.of(
                new EventFact.Question(
                        Ids.next(),
                        EventFact.Question.Kind.CHOICE,
                        "T-shirt",
                        "Unisex sizes",
                        true,
                        List.of("S", "M"),
                        List.of(meet.race)),
                new EventFact.Question(
                        Ids.next(), EventFact.Question.Kind.YES_NO, "Bus", "", false, List.of(), List.of()));
        registration.tell(new EventFact(
                event.id(),
                Meet.next(),
                event.name(),
                event.place(),
                event.country(),
                event.firstDay(),
                event.lastDay(),
                event.zone(),
                event.status(),
                event.organizer(),
                event.officials(),
                asked));

        await().atMost(20, SECONDS).until(() -> questionsIn(file(meet)).equals(asked));
    }

    private static List<EventFact.Question> questionsIn(byte[] bytes) {
        var row = WrittenFile.of(bytes).rows("registration/event.jsonl").getFirst();
        try {
            return ((EventFact) FactJson.read(FactType.EVENT, row.getBytes(UTF_8))).questions();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is added to an entry one day has to be in the file, too. */
    @Test
    void every_entry_is_in_it_as_it_was_told() {
        var evening = new LongEvening(registration);
        var full = evening.entries().getFirst();
        for (var component : EntryFact.class.getRecordComponents()) {
            assertFalse(
                    value(full, component) == null || List.of().equals(value(full, component)), component.getName());
        }

        var written = WrittenFile.of(file(evening.meet)).rows("registration/entry.jsonl");

        assertEquals(plain(evening.entries().stream().map(FactJson::write)), plain(written.stream()));
    }

    private static List<String> plain(Stream<String> entries) {
        return entries.map(entry -> entry.replaceAll("\"revision\":\\d+", ""))
                .sorted()
                .toList();
    }

    private static @Nullable Object value(EntryFact entry, RecordComponent component) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void it_is_opened_once_and_never_over_what_happened() {
        var meet = new Meet(registration).with("1", "2");
        meet.start(Meet.GUN);
        meet.tap("1", "PT25M");
        var bytes = file(meet);
        var before = file(meet);

        send(meet, bytes)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-here"))
                .body("detail", containsString("Night of the Backs"));

        assertSameParts(before, file(meet));
    }

    @Test
    void of_many_who_open_it_at_once_one_does() {
        var meet = ran();
        var bytes = file(meet);
        forget(meet, bytes);

        var answers = Parallel.ask(6, i -> send(meet, bytes).statusCode());

        assertEquals(1, answers.stream().filter(status -> status == 201).count());
        assertEquals(5, answers.stream().filter(status -> status == 409).count());
        assertEquals(List.of("1 1 25:00", "DNS 2"), meet.results());
    }

    @Test
    void only_the_organizer_or_an_admin_opens_it() {
        var meet = ran();
        var bytes = file(meet);
        forget(meet, bytes);

        send(Tokens.runner(meet.official), bytes).then().statusCode(403);
        send(Tokens.organizer(UUID.randomUUID()), bytes)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-allowed"));
        assertEquals(List.of(), meet.results());
        send(Tokens.admin(UUID.randomUUID()), bytes).then().statusCode(201);
    }

    @Test
    void what_is_damaged_or_unknown_opens_nothing() {
        var meet = ran();
        var bytes = file(meet);
        var written = WrittenFile.of(bytes);
        forget(meet, bytes);
        var damaged = bytes.clone();
        damaged[30 + damaged[26] + 20] ^= 1;

        refused(meet, damaged, "");
        refused(meet, new byte[] {'P', 'K'}, "not a whole zip");
        refused(meet, written.with("results/later.jsonl", rows -> List.of()), "more than this Backstretch knows");
        refused(meet, written.with("results/crossing.jsonl", added("{\"later\":1}")), "says more than");
        refused(meet, written.with("results/crossing.jsonl", added("{\"id\":1}")), "cannot be kept");
        refused(meet, written.with("results/crossing.jsonl", added("[]")), "says more than");
        refused(meet, written.with("results/crossing.jsonl", twice()), "twice");
        refused(meet, written.with("results/crossing.jsonl", added("{} x")), "");
        refused(meet, written.with("results/audit.jsonl", added("{\"act\":\"\\u0000\"}")), "cannot be kept");
    }

    /** Nobody gets into the race of somebody else by a file of an own event. */
    @Test
    void what_belongs_to_another_event_is_refused() {
        var other = ran();
        var foreign = other.crossing(other.tap("2", "PT30M"));
        var meet = ran();
        var bytes = file(meet);
        var written = WrittenFile.of(bytes);
        forgetHere(meet);
        UnaryOperator<List<String>> otherRace = replacing(meet.race, other.race);
        UnaryOperator<List<String>> otherEntry = replacing(meet.idOf("1"), other.idOf("1"));

        for (var part : List.of("crossing", "crossing_state", "wave_start", "publication", "audit")) {
            refused(meet, written.with("results/" + part + ".jsonl", otherRace), "");
        }
        refused(meet, written.with("results/publication.jsonl", otherEntry), "not of this event");
        refused(meet, written.with("results/crossing_state.jsonl", otherEntry), "not of this event");
        refused(
                meet,
                written.with(
                        "results/wave_start.jsonl",
                        rows -> rows.stream()
                                .map(row ->
                                        row.replace("\"crossing_id\": null", "\"crossing_id\": \"" + foreign + "\""))
                                .toList()),
                "not of this event");
        refused(
                meet,
                written.with("results/progression.jsonl", added("""
                        {"race_id":"%s","next_race_id":"%s","by_place":1,"by_time":1,"lanes":8}""".formatted(meet.race, other.race))),
                "not of this event");
        send(meet, bytes).then().statusCode(201);
        assertEquals(List.of("1 1 25:00", "DNS 2"), meet.results());
    }

    @Test
    void larger_bodies_are_taken_there_and_nowhere_else() throws IOException, InterruptedException {
        var meet = new Meet(registration).with("1");
        var large = new byte[2 << 20];

        send(meet, large).then().statusCode(422);
        Upload.file(meet, large, Map.of()).then().statusCode(413);
        assertEquals(413, sentWithoutLength(meet, large));
    }

    /** In chunks, whose sum is known at the end only. */
    private static int sentWithoutLength(Meet meet, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/results/races/"
                        + meet.race + "/crossing-imports"))
                .header("Authorization", "Bearer " + Tokens.runner(meet.official))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private Meet ran() {
        var meet = new Meet(registration).with("1", "2");
        meet.start(Meet.GUN);
        meet.tap("1", "PT25M");
        meet.publish("OFFICIAL").then().statusCode(200);
        return meet;
    }

    /** What happened at this event only. */
    private void forgetHere(Meet meet) {
        database.update("truncate audit");
        for (var table : List.of("crossing_state", "wave_start", "publication", "crossing", "result")) {
            database.update("alter table " + table + " disable trigger user");
            database.update("delete from " + table + " where race_id = ?", meet.race);
            database.update("alter table " + table + " enable trigger user");
        }
        database.update(
                "update race set stage = 'PLANNED', published = false, rule_set = null where id = ?", meet.race);
    }

    private void forget(Meet meet, byte[] bytes) {
        assertEquals(meet.event, WrittenFile.of(bytes).event());
        forgetHere(meet);
    }

    private void refused(Meet meet, byte[] file, String sentence) {
        send(meet, file)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString(sentence))
                .body("detail", containsString("Nothing of it was opened"));
        assertEquals(
                0,
                database.query("select 1 as n from crossing where race_id = ?", row -> 1, meet.race)
                        .size());
        assertEquals(
                0,
                database.query("select 1 as n from audit where event_id = ?", row -> 1, meet.event)
                        .size());
        assertEquals(List.of(), meet.results());
    }

    private static UnaryOperator<List<String>> added(String row) {
        return rows -> {
            rows.add(row);
            return rows;
        };
    }

    private static UnaryOperator<List<String>> twice() {
        return rows -> {
            rows.addAll(List.copyOf(rows));
            return rows;
        };
    }

    private static UnaryOperator<List<String>> replacing(UUID one, UUID other) {
        return rows -> {
            var replaced = rows.stream()
                    .map(row -> row.replace(one.toString(), other.toString()))
                    .toList();
            assertFalse(new HashSet<>(rows).equals(new HashSet<>(replaced)), "nothing to replace");
            return replaced;
        };
    }

    private static void assertSameParts(byte[] one, byte[] other) {
        assertEquals(WrittenFile.of(one).parts(), WrittenFile.of(other).parts());
    }
}
