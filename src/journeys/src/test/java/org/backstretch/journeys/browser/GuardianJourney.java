package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A child of eleven wants to run; a parent without an account agrees on a phone. */
class GuardianJourney {
    private static final Pattern CONSENTS = Pattern.compile(".*/me/entries/[0-9a-f-]{36}/consents.*");

    private final Stack stack = Stack.running();
    private final Chromium chromium = new Chromium();
    private final String parent = "parent." + System.currentTimeMillis() + "@example.org";

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void an_entry_waits_until_a_parent_has_agreed_by_the_link_in_a_mail() {
        var race = race();
        var child = chromium.phone().newPage();
        Chromium.signIn(child, "official");
        enterAsChild(child, race);
        assertThat(child.locator("main")).containsText("a parent or guardian answers all of it");
        assertThat(child.locator("input[type=checkbox]")).hasCount(0);
        assertEquals(List.of(), Axe.violations(child));
        child.locator("#f-email").fill(parent);
        button(child, "Mail them the link").click();
        assertThat(child.getByRole(AriaRole.STATUS)).containsText("Mailed");

        agree(chromium.phone().newPage());

        child.navigate("/me");
        assertThat(child.locator("li.lane").filter(new Locator.FilterOptions().setHasText(name(race))))
                .containsText("confirmed");
        assertOrganizerReads(race);
    }

    private void assertOrganizerReads(String race) {
        var organizer = chromium.visitor().newPage();
        Chromium.signIn(organizer, "organizer");
        String event = as("organizer").get("/races/" + race).then().extract().path("eventId");
        for (var about : List.of("consents", "duplicates")) {
            organizer.navigate("/organizer/events/" + event + "/" + about);
            assertThat(organizer.locator("h1")).isVisible();
            assertEquals(List.of(), Axe.violations(organizer), about);
        }
    }

    private void enterAsChild(Page child, String race) {
        as("official")
                .body(Map.of(
                        "givenName", "Otto",
                        "familyName", "Falk",
                        "sex", "M",
                        "birthDate",
                                LocalDate.now(ZoneOffset.UTC).minusYears(11).toString()))
                .put("/me")
                .then()
                .statusCode(200);
        child.navigate("/races/" + race + "/enter");
        button(child, "Enter").click();
        child.getByText("Agree to what is needed").click();
        child.waitForURL(CONSENTS);
    }

    private void agree(Page guardian) {
        guardian.navigate(link());
        assertThat(guardian.locator("h1")).containsText("Otto Falk wants to run backward");
        assertThat(guardian.locator("input:checked")).hasCount(0);
        assertEquals(List.of(), Axe.violations(guardian));
        guardian.locator("input[name=consent-RULES_AND_WAIVER]").check();
        guardian.locator("input[name=consent-HEALTH]").first().check();
        guardian.locator("input[name=consent-GUARDIAN]").check();
        guardian.locator("#f-givenBy").fill("Bea Falk");
        button(guardian, "Agree to what is ticked").click();
        assertThat(guardian.getByRole(AriaRole.STATUS)).containsText("Kept");
        assertEquals(List.of(), Axe.violations(guardian));
    }

    /** Without a mail server the organizer reads what would have been mailed. */
    private String link() {
        var text = as("organizer")
                .queryParam("search", parent)
                .get("/mails")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("items[0].text");
        assertFalse(text.contains("Falk"), text);
        return text.replaceFirst("(?s).*(/links/\\S+).*", "$1");
    }

    private String race() {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(30);
        var event = as("organizer")
                .body(Map.of(
                        "name", "Youth meet " + parent,
                        "place", "Augsburg",
                        "country", "DE",
                        "firstDay", day.toString(),
                        "zone", "Europe/Berlin"))
                .post("/events")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var race = as("organizer")
                .body(Map.of("name", "Hill race", "discipline", "HILL", "plannedStart", day + "T10:00:00Z"))
                .post("/events/" + event + "/races")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as("organizer")
                .body(Map.of("confirm", "ALL"))
                .put("/events/" + event + "/safety-checklist")
                .then()
                .statusCode(200);
        as("organizer").put("/events/" + event + "/opening").then().statusCode(200);
        return race;
    }

    private String name(String race) {
        return as("organizer").get("/races/" + race).then().extract().path("eventName");
    }

    private RequestSpecification as(String who) {
        return given().baseUri(stack.frontDoor())
                .basePath("/api/registration")
                .contentType(ContentType.JSON)
                .auth()
                .oauth2(stack.token(who));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
