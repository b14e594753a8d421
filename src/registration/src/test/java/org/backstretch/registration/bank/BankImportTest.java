package org.backstretch.registration.bank;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.registration.testing.Priced;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class BankImportTest {
    private static final String HEADINGS = "Buchungstag;Verwendungszweck;Auftraggeber/Empfänger;Betrag;Währung\n";

    @Test
    void each_line_says_what_it_is_and_nothing_is_booked_yet() {
        var meet = Priced.later();
        var ada = meet.enter();
        var jun = meet.meet().enter(Map.of("givenName", "Jun", "familyName", "Olsen"));
        meet.meet().enter(Map.of("givenName", "Mia", "familyName", "Twin"));
        meet.meet().enter(Map.of("givenName", "Mia", "familyName", "Twin"));

        var report = read(
                meet,
                line("Startgeld " + ada.reference(), "A. Reyes", "15,00"),
                line("Rückwärtsmeile", "OLSEN, JUN", "15,00"),
                line("Mia", "Familie Twin", "15,00"),
                line("Spende", "Somebody Else", "20,00"),
                line("Miete", "Stadt", "-300,00"),
                line("Startgeld " + ada.reference(), "A. Reyes", "15,00"));

        report.then()
                .statusCode(201)
                .body(
                        "lines.items.verdict",
                        contains("MATCHED", "LIKELY", "AMBIGUOUS", "UNKNOWN", "NOT_A_CREDIT", "ALREADY_BOOKED"))
                .body("lines.items[1].candidates[0].entryId", equalTo(jun.toString()))
                .body("lines.items[2].candidates", hasSize(2))
                .body("counts.MATCHED", equalTo(1))
                .body("columns.field", contains("day", "text", "payer", "amount", "currency"))
                .body("booked", nullValue());
        ada.fee().then().body("paid", equalTo(0));
    }

    @Test
    void a_confirmation_books_what_is_sure_and_repeated_it_answers_the_same() {
        var meet = Priced.later();
        var ada = meet.enter();
        var report = read(meet, line(ada.reference(), "Ada", "15,00"), line("", "Jun Olsen", "15,00"));
        Map<String, String> seen = Map.of("version", report.path("version"));

        var answers = Parallel.ask(
                4,
                i -> confirm(meet, report, seen)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Integer>path("booked"));

        assertEquals(List.of(1, 1, 1, 1), answers);
        ada.fee()
                .then()
                .body("state", equalTo("PAID"))
                .body("lines[1].valueDay", equalTo("2027-05-03"))
                .body("lines[1].note", equalTo("Transfer on 2027-05-03"));
    }

    @Test
    void money_from_the_bank_confirms_the_entry_that_waits_for_it() {
        var meet = Priced.first();
        var ada = meet.enter();
        var report = read(meet, line("Startgeld " + ada.reference(), "Ada", "15,00"));

        confirm(meet, report, Map.of("version", report.path("version"))).then().statusCode(200);

        ada.runner().asks().get("/entries/" + ada.entry()).then().body("status", equalTo("CONFIRMED"));
    }

    @Test
    void an_export_that_overlaps_books_each_transfer_once() {
        var meet = Priced.later();
        var ada = meet.enter();
        var mei = meet.enter();
        var first = read(meet, line(ada.reference(), "Ada", "15,00"));
        confirm(meet, first, Map.of("version", first.path("version"))).then().statusCode(200);

        var second = read(
                meet,
                line(mei.reference(), "Mei", "15,00"),
                line(ada.reference().replace(" ", ""), "ADA", "15,00"));

        second.then().body("lines.items.verdict", contains("MATCHED", "ALREADY_BOOKED"));
        confirm(meet, second, Map.of("version", second.path("version"))).then().body("booked", equalTo(1));
        ada.fee().then().body("paid", equalTo(1_500));
        mei.fee().then().body("paid", equalTo(1_500));
    }

    @Test
    void too_much_and_too_little_are_booked_by_choice_and_as_they_came() {
        var meet = Priced.later();
        var more = meet.enter();
        var less = meet.enter();
        var report = read(meet, line(more.reference(), "More", "20,00"), line(less.reference(), "Less", "10,00"));

        report.then().body("lines.items.verdict", contains("WRONG_AMOUNT", "WRONG_AMOUNT"));
        var chosen = List.of(Map.of("line", 2, "entryId", more.entry()), Map.of("line", 3, "entryId", less.entry()));
        confirm(meet, report, Map.of("version", report.<String>path("version"), "lines", chosen))
                .then()
                .statusCode(200)
                .body("booked", equalTo(2));

        more.fee().then().body("state", equalTo("OVERPAID"));
        less.fee().then().body("state", equalTo("PARTLY_PAID")).body("open", equalTo(500));
    }

    @Test
    void what_moved_meanwhile_refuses_the_whole() {
        var meet = Priced.later();
        var ada = meet.enter();
        var mei = meet.enter();
        var report = read(meet, line(ada.reference(), "Ada", "15,00"), line(mei.reference(), "Mei", "15,00"));
        meet.book(ada.entry(), "PAYMENT", Map.of("method", "cash", "amount", 1_500));

        var confirmation = confirm(meet, report, Map.of("version", report.path("version")));

        confirmation.then().statusCode(409).body("type", equalTo("/problems/bank-import-moved"));
        mei.fee().then().body("paid", equalTo(0));
    }

    @Test
    void a_line_that_cannot_be_booked_refuses_the_whole() {
        var meet = Priced.later();
        var ada = meet.enter();
        var report = read(meet, line(ada.reference(), "Ada", "15,00"), line("Miete", "Stadt", "-300,00"));
        var chosen = List.of(Map.of("line", 2, "entryId", ada.entry()), Map.of("line", 3, "entryId", ada.entry()));

        confirm(meet, report, Map.of("version", report.<String>path("version"), "lines", chosen))
                .then()
                .statusCode(400)
                .body("field", equalTo("lines"));

        ada.fee().then().body("paid", equalTo(0));
    }

    @Test
    void a_payment_for_an_entry_that_is_over_is_matched_and_says_so() {
        var meet = Priced.later();
        var gone = meet.enter();
        var reference = gone.reference();
        meet.organizer().says(Map.of()).put("/entries/" + gone.entry() + "/withdrawal");

        var report = read(meet, line(reference, "Gone", "15,00"));
        report.then()
                .body("lines.items[0].verdict", equalTo("MATCHED"))
                .body("lines.items[0].sentence", containsString("revive"));
        confirm(meet, report, Map.of("version", report.path("version"))).then().statusCode(200);

        meet.table("?show=PLACE_GONE").then().body("total", equalTo(1));
    }

    @Test
    void what_a_heading_means_is_said_once_and_remembered() {
        var meet = Priced.later();
        var ada = meet.enter();
        var file = "Wann;Wozu;Wieviel\n03.05.2027;" + ada.reference() + ";15,00\n";

        var asked = post(meet, file);
        asked.then().statusCode(201).body("missing", contains("day", "amount"));
        var said = meet.organizer()
                .says(Map.of(
                        "columns",
                        List.of(
                                Map.of("heading", "Wann", "field", "day"),
                                Map.of("heading", "Wozu", "field", "text"),
                                Map.of("heading", "Wieviel", "field", "amount"))))
                .put(path(meet, asked) + "/columns");

        said.then().statusCode(200).body("lines.items.verdict", contains("MATCHED"));
        post(meet, file).then().body("missing", hasSize(0)).body("lines.items.verdict", contains("MATCHED"));
        meet.organizer()
                .says(Map.of("columns", List.of(Map.of("heading", "Wann", "field", "moon"))))
                .put(path(meet, asked) + "/columns")
                .then()
                .statusCode(400)
                .body("field", equalTo("field"));
    }

    @Test
    void another_organizer_sees_nothing_of_it() {
        var meet = Priced.later();
        var report = read(meet, line("x", "y", "1,00"));

        Priced.later().organizer().asks().get(path(meet, report)).then().statusCode(403);
        meet.organizer()
                .asks()
                .get("/events/" + meet.meet().event() + "/bank-imports/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static String line(String text, String payer, String amount) {
        return "03.05.2027;" + text + ";" + payer + ";" + amount + ";EUR\n";
    }

    private static Response read(Priced meet, String... lines) {
        return post(meet, HEADINGS + String.join("", lines));
    }

    private static Response post(Priced meet, String file) {
        return meet.organizer()
                .asks()
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/events/" + meet.meet().event() + "/bank-imports");
    }

    private static String path(Priced meet, Response report) {
        return "/events/" + meet.meet().event() + "/bank-imports/" + report.path("id");
    }

    private static Response confirm(Priced meet, Response report, Map<String, ?> confirmation) {
        return meet.organizer().says(confirmation).put(path(meet, report) + "/confirmation");
    }
}
