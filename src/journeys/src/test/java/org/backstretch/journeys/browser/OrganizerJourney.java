package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrganizerJourney {
    private static final Pattern RACE_DAY = Pattern.compile(".*/race-day/[0-9a-f-]{36}.*");

    /** Another one at each run, whatever the stack has seen before. */
    private final String meet = "Evening meet " + System.currentTimeMillis();

    private final Stack stack = Stack.running();
    private final Chromium chromium = new Chromium();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void an_organizer_opens_an_event_starts_it_and_types_three_finishers_and_a_stranger_may_not() {
        var page = chromium.visitor().newPage();
        Chromium.signIn(page, "organizer");
        createEvent(page);
        addRace(page);
        answerSafety(page);
        button(page, "Open").click();
        enter(page, List.of("Ada Reyes", "Mei Thorn", "Runa Falk"));

        openRaceDay(page);
        button(page, "Start the race").click();
        assertThat(page.locator(".gun-time")).isVisible();
        for (var bib : List.of("2", "1", "3")) {
            page.locator("#bib").fill(bib);
            page.locator("#bib").press("Enter");
        }

        for (var name : List.of("Ada Reyes", "Mei Thorn", "Runa Falk")) {
            assertThat(page.locator("#taps")).containsText(name);
        }
        assertThat(page.locator("#unsynced")).not().containsText(Pattern.compile("[1-9]"));
        assertThat(page.locator("#taps li")).hasCount(3);
        var race = page.url().replaceAll(".*/race-day/([0-9a-f-]{36}).*", "$1");
        assertEveryoneFinished(race);
        assertStrangersAreRefused(race);
    }

    private void createEvent(Page page) {
        page.navigate("/organizer/events/new");
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        page.locator("#f-name").fill(meet);
        page.locator("#f-place").fill("Augsburg");
        page.locator("#f-country").fill("DE");
        page.locator("#f-firstDay").fill(today);
        page.locator("#f-zone").fill("Europe/Berlin");
        button(page, "Save").click();
    }

    /** Of no known length: seconds after the gun nobody has run a mile, and such times would wait for a human. */
    private static void addRace(Page page) {
        page.getByText("Add a race").first().click();
        page.locator("#f-name").fill("Hill race");
        page.locator("#f-discipline").selectOption("HILL");
        page.locator("#f-plannedStart").fill(LocalDate.now(ZoneOffset.UTC) + "T18:00");
        button(page, "Add the race").click();
        assertThat(page.locator(".programme")).containsText("Hill race");
    }

    /** Before that there is no button to open the event. */
    private static void answerSafety(Page page) {
        assertThat(button(page, "Open")).hasCount(0);
        page.getByText("Answer the checklist").click();
        assertEquals(List.of(), Axe.violations(page));
        page.locator("input[value=YES]").all().forEach(Locator::check);
        button(page, "Save the answers").click();
    }

    private static void enter(Page page, List<String> names) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Entries").setExact(true))
                .first()
                .click();
        page.navigate(page.url() + "/new");
        int bib = 1;
        for (var name : names) {
            page.locator("#f-givenName").fill(name.split(" ")[0]);
            page.locator("#f-familyName").fill(name.split(" ")[1]);
            page.locator("#f-sex").selectOption("F");
            page.locator("#f-bib").fill(String.valueOf(bib++));
            button(page, "Save, and another").click();
            assertThat(page.locator("#f-givenName")).hasValue("");
        }
    }

    private void openRaceDay(Page page) {
        page.navigate("/organizer");
        page.getByText(meet).first().click();
        page.locator(".programme").getByText("Race day").click();
        page.waitForURL(RACE_DAY);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private void assertEveryoneFinished(String race) {
        var page = chromium.phone().newPage();
        page.navigate("/races/" + race);
        assertThat(page.locator("#rows tr.in")).hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
        assertEquals(
                List.of("Mei Thorn", "Ada Reyes", "Runa Falk"),
                page.locator("#rows tr.in .name").allInnerTexts());
    }

    private void assertStrangersAreRefused(String race) {
        var runner = chromium.visitor().newPage();
        Chromium.signIn(runner, "runner");
        var answer = runner.navigate("/race-day/" + race);
        assertEquals(403, answer.status());
        assertThat(runner.locator("#gun")).hasCount(0);

        var wave = given().get(stack.frontDoor() + "/api/registration/races/" + race)
                .then()
                .extract()
                .<String>path("waves[0].id");
        var start = stack.frontDoor() + "/api/results/races/" + race + "/waves/" + wave + "/start";
        given().contentType(ContentType.JSON).body("{}").put(start).then().statusCode(401);
        given().auth()
                .oauth2(stack.token("runner"))
                .contentType(ContentType.JSON)
                .body("{}")
                .put(start)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-allowed"));
    }
}
