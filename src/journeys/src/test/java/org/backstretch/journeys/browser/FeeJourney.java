package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Money from the price to the confirmed place: an organizer, a runner with a phone, and a file of a bank. */
class FeeJourney {
    private final Stack stack = Stack.running();
    private final Chromium chromium = new Chromium();
    private final UUID event = UUID.randomUUID();
    private final UUID race = UUID.randomUUID();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void a_runner_who_pays_by_transfer_is_confirmed_when_the_bank_says_so() {
        openEvent();
        var office = chromium.visitor().newPage();
        Chromium.signIn(office, "organizer");
        setPrice(office);

        var entry = enter();
        state(entry, "PENDING");
        var reference = referenceOnThePhone(entry);
        book(office, reference);

        state(entry, "CONFIRMED");
        office.navigate("/organizer/events/" + event + "/fees");
        assertThat(office.locator("#list")).containsText("paid");
        assertEquals(List.of(), Axe.violations(office));
    }

    private void openEvent() {
        var day = LocalDate.now().plusMonths(2).toString();
        api("organizer")
                .body(Map.of(
                        "name",
                        "Paid meet",
                        "place",
                        "Augsburg",
                        "country",
                        "DE",
                        "zone",
                        "Europe/Berlin",
                        "firstDay",
                        day,
                        "lastDay",
                        day))
                .put("events/" + event)
                .then()
                .statusCode(201);
        api("organizer")
                .body(Map.of(
                        "eventId",
                        event,
                        "name",
                        "Backward mile",
                        "discipline",
                        "MILER",
                        "directions",
                        List.of("BACKWARD"),
                        "plannedStart",
                        day + "T16:00:00Z"))
                .put("races/" + race)
                .then()
                .statusCode(201);
        api("organizer")
                .body(Map.of("confirm", "ALL"))
                .put("events/" + event + "/safety-checklist")
                .then()
                .statusCode(200);
        api("organizer")
                .body(Map.of("kinds", List.of(notAsked("RULES_AND_WAIVER"), notAsked("HEALTH"))))
                .put("events/" + event + "/consent-texts")
                .then()
                .statusCode(200);
        api("organizer").put("events/" + event + "/opening").then().statusCode(200);
    }

    /** So that only the fee is missing. */
    private static Map<String, String> notAsked(String kind) {
        return Map.of("kind", kind, "need", "NOT_ASKED");
    }

    private RequestSpecification api(String who) {
        return given().baseUri(stack.frontDoor())
                .basePath("/api/registration/")
                .auth()
                .oauth2(stack.token(who))
                .contentType(ContentType.JSON);
    }

    private void setPrice(Page office) {
        office.navigate("/organizer/events/" + event + "/fees");
        assertEquals(List.of(), Axe.violations(office));
        office.locator("input[name=payFirst][value=true]").check();
        office.locator("#f-holder").fill("RC Isar e. V.");
        office.locator("#f-iban").fill("DE89 3704 0044 0532 0130 01");
        button(office, "Save").click();
        assertThat(office.locator("body")).containsText("This is no IBAN");
        office.locator("#f-iban").fill("DE89 3704 0044 0532 0130 00");
        button(office, "Save").click();
        office.locator("textarea[name=prices]").fill("15.00");
        button(office, "Set these prices").click();
        assertThat(office.locator("textarea[name=prices]")).hasValue("15.00");
    }

    private String enter() {
        return api("runner")
                .body(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post("races/" + race + "/entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void state(String entry, String expected) {
        api("runner").get("entries/" + entry).then().statusCode(200).body("status", equalTo(expected));
    }

    private String referenceOnThePhone(String entry) {
        var phone = chromium.phone().newPage();
        Chromium.signIn(phone, "runner");
        phone.navigate("/me/entries/" + entry + "/fee");
        assertThat(phone.locator("svg.qr")).isVisible();
        assertThat(phone.locator(".bill")).containsText("15.00 EUR");
        assertEquals(List.of(), Axe.violations(phone));
        return phone.locator(".transfer dd").last().innerText();
    }

    private void book(Page office, String reference) {
        office.navigate("/organizer/events/" + event + "/bank");
        assertEquals(List.of(), Axe.violations(office));
        office.getByText("or paste it").click();
        office.locator("#text")
                .fill("Buchungstag;Verwendungszweck;Auftraggeber/Empfänger;Betrag;Währung\n03.05.27;Startgeld "
                        + reference + ";A. Reyes;15,00;EUR\n04.05.27;Miete;Stadt;-300,00;EUR\n");
        button(office, "Read it and report").click();
        assertThat(office.locator("table")).containsText("sure");
        assertEquals(List.of(), Axe.violations(office));
        button(office, "Book the chosen lines").click();
        assertThat(office.locator("body")).containsText("1 payments were booked");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
