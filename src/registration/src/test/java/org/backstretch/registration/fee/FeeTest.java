package org.backstretch.registration.fee;

import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.backstretch.registration.testing.Priced;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class FeeTest {
    @Inject
    EntityManager entities;

    @Test
    void an_entry_owes_the_price_of_the_day_it_was_made_and_says_how_that_came_about() {
        var meet = Priced.of(
                Meet.open(),
                false,
                List.of(
                        Map.of("amount", 1_000),
                        Map.of("amount", 1_500, "fromDay", "2020-05-01"),
                        Map.of("amount", 9_900, "from", "2099-01-01T10:00:00Z")));

        var fee = meet.enter().fee();

        fee.then()
                .statusCode(200)
                .body("state", equalTo("UNPAID"))
                .body("owed", equalTo(1_500))
                .body("openText", equalTo("15.00 EUR"))
                .body("lines.note", contains("Price from 1 May 2020"))
                .body("ways.method", contains("transfer", "cash"));
    }

    @Test
    void a_price_that_changes_later_changes_nothing_for_who_is_entered() {
        var meet = Priced.later();
        var early = meet.enter();
        var imported = meet.meet().enter(Map.of());

        meet.prices(List.of(Map.of("amount", 2_000))).then().body("now", equalTo(2_000));

        early.fee().then().body("owed", equalTo(1_500));
        meet.enter().fee().then().body("owed", equalTo(2_000));
        meet.organizer().asks().get("/entries/" + imported + "/fee").then().body("owed", equalTo(1_500));
    }

    @Test
    void who_entered_before_there_was_a_price_owes_nothing() {
        var before = Meet.open();
        var entry = before.enter(Map.of());

        Priced.of(before, false, List.of(Map.of("amount", 1_500)));

        before.organizer()
                .asks()
                .get("/entries/" + entry + "/fee")
                .then()
                .body("state", equalTo("NOTHING_DUE"))
                .body("lines.note", contains("Entered before there was a price"));
    }

    @Test
    void a_category_may_have_a_price_of_its_own_and_an_unknown_one_is_named() {
        var categories = List.of(
                Map.of("code", "FU20", "name", "Women under 20", "sex", "F", "maxAge", 19),
                Map.of("code", "F", "name", "Women", "sex", "F", "minAge", 20));
        var meet = Priced.of(
                Meet.open(Map.of("categories", categories)),
                false,
                List.of(Map.of("amount", 1_500), Map.of("amount", 500, "category", "fu20")));

        var junior = meet.meet().enter(Map.of("birthDate", "2012-01-01"));
        var senior = meet.meet().enter(Map.of("birthDate", "1990-01-01"));

        assertEquals(List.of(500, 1_500), List.of(owed(meet, junior), owed(meet, senior)));
        meet.prices(List.of(Map.of("amount", 1), Map.of("amount", 2, "category", "FU2O")))
                .then()
                .statusCode(400)
                .body("field", equalTo("category"))
                .body("detail", containsString("FU20"));
    }

    private static int owed(Priced meet, UUID entry) {
        return meet.organizer()
                .asks()
                .get("/entries/" + entry + "/fee")
                .then()
                .extract()
                .path("owed");
    }

    @Test
    void an_account_with_a_wrong_digit_or_a_currency_that_is_none_is_refused_with_its_field() {
        var meet = Meet.open();
        var priced = new Priced(meet);

        priced.terms(Map.of("currency", "EUR", "payFirst", false, "holder", "RC", "iban", "DE89370400440532013001"))
                .then()
                .statusCode(400)
                .body("field", equalTo("iban"));
        priced.terms(Map.of("currency", "EUT", "payFirst", false))
                .then()
                .statusCode(400)
                .body("field", equalTo("currency"))
                .body("detail", containsString("Did you mean"));
        priced.prices(List.of(Map.of("amount", 1))).then().statusCode(409).body("type", equalTo("/problems/no-fees"));
    }

    @Test
    void the_code_for_a_banks_app_is_for_euros_and_says_the_open_amount() {
        var meet = Priced.later();
        var entered = meet.enter();
        meet.book(entered.entry(), "PAYMENT", Map.of("method", "transfer", "amount", 500));

        var code = entered.fee().then().extract().<String>path("ways[0].code").split("\n");

        assertEquals("EUR10.00", code[7]);
        assertEquals(Priced.IBAN, code[6]);
        assertEquals(entered.reference().replace(" ", ""), code[9]);
    }

    @Test
    void other_currencies_are_transferred_by_hand() {
        var meet = new Priced(Meet.open());
        meet.terms(Map.of("currency", "GBP", "payFirst", false, "holder", "Fife AC", "iban", "GB82WEST12345698765432"));
        meet.prices(List.of(Map.of("amount", 1_500)));

        meet.enter()
                .fee()
                .then()
                .body("ways[0].code", nullValue())
                .body("ways[0].sentence", containsString("for euros only"));
    }

    @Test
    void each_state_follows_from_the_lines_of_the_ledger() {
        var meet = Priced.later();
        var entry = meet.enter().entry();

        meet.book(entry, "PAYMENT", Map.of("method", "cash", "amount", 500))
                .then()
                .statusCode(201)
                .body("state", equalTo("PARTLY_PAID"))
                .body("lines[1].receipt", equalTo("C-0001"));
        meet.book(entry, "PAYMENT", Map.of("method", "transfer", "amount", 1_500))
                .then()
                .body("state", equalTo("OVERPAID"));
        meet.book(entry, "REFUND", Map.of("amount", 500, "reason", "paid twice"))
                .then()
                .body("state", equalTo("PAID"))
                .body("open", equalTo(0));
        meet.book(entry, "SURCHARGE", Map.of("amount", 300, "reason", "late bus"))
                .then()
                .body("state", equalTo("PARTLY_PAID"))
                .body("open", equalTo(300));
        meet.book(entry, "WAIVER", Map.of("reason", "never mind")).then().body("state", equalTo("PAID"));
        meet.book(entry, "REFUND", Map.of("amount", 1_500, "reason", "the event is off"))
                .then()
                .body("state", equalTo("REFUNDED"));
        meet.organizer().asks().get("/entries/" + entry + "/payments").then().body("total", equalTo(7));
    }

    @Test
    void what_was_booked_wrongly_is_taken_back_once_by_a_line_of_its_own() {
        var meet = Priced.later();
        var entry = meet.enter().entry();
        var wrong = meet.book(entry, "PAYMENT", Map.of("method", "cash", "amount", 1_500))
                .then()
                .extract()
                .<String>path("lines[1].id");

        var corrected = meet.book(entry, "CORRECTION", Map.of("corrects", wrong, "reason", "it was Jun's"));

        corrected.then().statusCode(201).body("state", equalTo("UNPAID")).body("lines", hasSize(3));
        meet.book(entry, "CORRECTION", Map.of("corrects", wrong, "reason", "again"))
                .then()
                .statusCode(400)
                .body("field", equalTo("corrects"));
    }

    @Test
    void not_even_the_database_edits_or_deletes_a_line() {
        var meet = Priced.later();
        meet.enter().fee();

        assertThrows(PersistenceException.class, () -> alter("update posting set owes = 0"));
        assertThrows(PersistenceException.class, () -> alter("delete from posting"));
    }

    private void alter(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    @Test
    void a_booking_says_what_is_missing() {
        var meet = Priced.later();
        var entry = meet.enter().entry();

        meet.book(entry, "PAYMENT", Map.of("method", "cashh", "amount", 1))
                .then()
                .statusCode(400)
                .body("field", equalTo("method"))
                .body("detail", containsString("Did you mean cash?"));
        meet.book(entry, "PAYMENT", Map.of("method", "cash")).then().body("field", equalTo("amount"));
        meet.book(entry, "REFUND", Map.of("amount", 1, "reason", "x"))
                .then()
                .statusCode(400)
                .body("field", equalTo("amount"));
        meet.book(entry, "WAIVER", Map.of("amount", 1)).then().body("field", equalTo("reason"));
        meet.book(entry, "CHARGE", Map.of("amount", 1)).then().body("field", equalTo("kind"));
    }

    @Test
    void a_receipt_is_given_out_once_also_at_two_desks_at_once() {
        var meet = Priced.later();
        var entries = IntStream.range(0, 8).mapToObj(i -> meet.enter().entry()).toList();

        var receipts = Parallel.ask(
                8,
                i -> meet.book(entries.get(i), "PAYMENT", Map.of("method", "cash", "amount", 1_500))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("lines[1].receipt"));

        assertEquals(8, receipts.stream().distinct().count());
        meet.book(entries.getFirst(), "PAYMENT", Map.of("method", "cash", "amount", 1, "receipt", "C-0003"))
                .then()
                .statusCode(400)
                .body("field", equalTo("receipt"));
    }

    @Test
    void a_code_takes_off_its_part_once_before_anything_is_paid() {
        var meet = Priced.later();
        meet.discount("club-20", Map.of("percent", 20)).then().statusCode(200).body("code", equalTo("CLUB-20"));
        var entered = meet.enter();

        entered.use(" club-20 ")
                .then()
                .statusCode(200)
                .body("owed", equalTo(1_200))
                .body("lines.note", contains("Price", "Code CLUB-20"));

        entered.use("CLUB-20").then().statusCode(409).body("type", equalTo("/problems/discount-too-late"));
        meet.enter()
                .use("CLUB-21")
                .then()
                .statusCode(400)
                .body("field", equalTo("code"))
                .body("detail", not(containsString("CLUB-20")));
    }

    @Test
    void a_code_that_is_over_takes_nothing_off() {
        var meet = Priced.later();
        meet.discount("OLD", Map.of("amount", 500, "validUntil", "2020-01-01T00:00:00Z"));
        meet.discount("SHUT", Map.of("amount", 500, "closed", true));

        meet.enter().use("OLD").then().statusCode(409).body("type", equalTo("/problems/discount-over"));
        meet.enter().use("SHUT").then().statusCode(409).body("type", equalTo("/problems/discount-over"));
        meet.discount("BOTH", Map.of("amount", 500, "percent", 5)).then().statusCode(400);
    }

    @Test
    void twenty_at_once_for_five_uses_of_a_code_get_exactly_five() {
        var meet = Priced.later();
        meet.discount("FIVE", Map.of("amount", 500, "uses", 5));
        var entered = IntStream.range(0, 20).mapToObj(i -> meet.enter()).toList();

        var answers = Parallel.ask(
                20, i -> entered.get(i).use("FIVE").then().extract().statusCode());

        assertEquals(
                Map.ofEntries(entry(200, 5L), entry(409, 15L)),
                answers.stream().collect(groupingBy(status -> status, counting())));
        meet.organizer()
                .asks()
                .get("/events/" + meet.meet().event() + "/discounts")
                .then()
                .body("items[0].used", equalTo(5));
    }

    @Test
    void money_for_a_place_that_is_gone_is_kept_and_listed_for_a_human() {
        var meet = Priced.later();
        var gone = meet.enter();
        meet.enter();
        meet.organizer().says(Map.of()).put("/entries/" + gone.entry() + "/withdrawal");

        meet.book(gone.entry(), "PAYMENT", Map.of("method", "transfer", "amount", 1_500))
                .then()
                .statusCode(201)
                .body("placeGone", equalTo(true));

        meet.table("?show=PLACE_GONE")
                .then()
                .body("items.entryId", contains(gone.entry().toString()))
                .body("totals.placeGone", equalTo(1))
                .body("totals.open", equalTo(1_500));
    }

    @Test
    void where_paying_comes_first_an_entry_waits_for_the_whole_of_its_money() {
        var meet = Priced.first();
        var entered = meet.enter();
        status(entered, "PENDING");

        meet.book(entered.entry(), "PAYMENT", Map.of("method", "transfer", "amount", 1_000));
        status(entered, "PENDING");
        meet.book(entered.entry(), "PAYMENT", Map.of("method", "transfer", "amount", 500));

        status(entered, "CONFIRMED");
    }

    @Test
    void where_paying_comes_later_and_for_whom_the_organizer_enters_nothing_waits() {
        status(Priced.later().enter(), "CONFIRMED");
        var meet = Priced.first();
        var entry = meet.meet().enter(Map.of());

        meet.organizer().asks().get("/entries/" + entry).then().body("status", equalTo("CONFIRMED"));
        meet.organizer().asks().get("/entries/" + entry + "/fee").then().body("open", equalTo(1_500));
    }

    @Test
    void a_code_for_the_whole_price_and_a_waiver_are_as_good_as_money() {
        var meet = Priced.first();
        meet.discount("GUEST", Map.of("percent", 100));
        var guest = meet.enter();
        var helper = meet.enter();

        guest.use("GUEST").then().statusCode(200).body("state", equalTo("NOTHING_DUE"));
        meet.book(helper.entry(), "WAIVER", Map.of("reason", "marshals at the finish"));

        status(guest, "CONFIRMED");
        status(helper, "CONFIRMED");
    }

    private static void status(Priced.Entered entered, String status) {
        entered.runner().asks().get("/entries/" + entered.entry()).then().body("status", equalTo(status));
    }

    @Test
    void a_mail_tells_in_plain_words_how_to_pay() {
        var meet = Priced.first();
        var entered = meet.enter();

        meet.organizer()
                .asks()
                .get("/mails")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.to == '%s' }.subject"
                                .formatted(entered.runner().email()),
                        equalTo("Backward Mile: 15.00 EUR to pay"))
                .body(
                        "items.find { it.to == '%s' }.text"
                                .formatted(entered.runner().email()),
                        containsString("Reference: " + entered.reference()));
    }

    @Test
    void the_table_adds_up_and_comes_as_csv_that_runs_nothing() {
        var meet = Priced.later();
        var paid = meet.meet().enter(Map.of("givenName", "=Uma", "familyName", "Aal", "bib", "7"));
        meet.meet().enter(Map.of("familyName", "Zorn"));
        meet.table("").then().body("totals.owing", equalTo(2));
        meet.book(paid, "PAYMENT", Map.of("method", "transfer", "amount", 1_500));

        meet.table("")
                .then()
                .statusCode(200)
                .body("currency", equalTo("EUR"))
                .body("totals.paid", equalTo(1_500))
                .body("totals.open", equalTo(1_500))
                .body("items.state", contains("PAID", "UNPAID"));
        meet.table("?search=zorn").then().body("items", hasSize(1));
        var csv = meet.table("?format=csv").asString().lines().toList();
        assertEquals("reference,bib,given_name,family_name,race,status,owed,paid,open,currency,state", csv.getFirst());
        assertTrue(csv.get(1).endsWith(",7,'=Uma,Aal,Backward Mile,CONFIRMED,15.00,15.00,0.00,EUR,PAID"), csv.get(1));
    }

    @Test
    void the_table_shows_whom_one_asks_for_a_page_at_a_time_and_adds_up_all() {
        var meet = Priced.later();
        var paid = meet.meet().enter(Map.of("familyName", "Aal", "bib", "7"));
        var overpaid = meet.meet().enter(Map.of("familyName", "Berg"));
        meet.meet().enter(Map.of("familyName", "Cole"));
        meet.meet().enter(Map.of("familyName", "Zorn"));
        meet.table("").then().body("totals.owing", equalTo(4));
        meet.book(paid, "PAYMENT", Map.of("method", "transfer", "amount", 1_500));
        meet.book(overpaid, "PAYMENT", Map.of("method", "transfer", "amount", 2_000));

        meet.table("?size=3&page=1")
                .then()
                .body("items.familyName", contains("Zorn"))
                .body("total", equalTo(4))
                .body("totals.entries", equalTo(4))
                .body("totals.owed", equalTo(6_000))
                .body("totals.paid", equalTo(3_500))
                .body("totals.open", equalTo(3_000))
                .body("totals.owing", equalTo(2));
        meet.table("?show=OPEN&size=1")
                .then()
                .body("items.familyName", contains("Cole"))
                .body("total", equalTo(2));
        meet.table("?show=OVERPAID").then().body("items.familyName", contains("Berg"));
        meet.table("?search=7").then().body("items.familyName", hasItem("Aal"));
        meet.table("?search=UMA zor").then().body("items.familyName", contains("Zorn"));
        assertEquals(
                3,
                meet.table("?format=csv&show=OPEN").asString().lines().toList().size());
    }

    @Test
    void everybody_reads_the_prices_and_nobody_the_account() {
        var meet = Priced.later();

        Asking.nobody()
                .get("/races/" + meet.meet().race() + "/fees")
                .then()
                .statusCode(200)
                .body("now", equalTo(1_500))
                .body("currency", equalTo("EUR"));
        Asking.nobody()
                .get("/events/" + meet.meet().event() + "/prices")
                .then()
                .statusCode(200)
                .body("raceId", contains(meet.meet().race().toString()))
                .body("amount", contains(1_500))
                .body("currency", contains("EUR"));
        Asking.runner()
                .asks()
                .get("/events/" + meet.meet().event() + "/payment-terms")
                .then()
                .statusCode(403);
    }

    @Test
    void an_event_without_fees_has_no_prices() {
        Asking.nobody()
                .get("/events/" + Meet.open().event() + "/prices")
                .then()
                .statusCode(200)
                .body("$", empty());
    }
}
