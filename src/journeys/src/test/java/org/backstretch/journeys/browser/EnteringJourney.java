package org.backstretch.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People enter by what is mailed to them, which an installation without a mail server shows to its organizer. */
class EnteringJourney {
    private final String stamp = Long.toString(System.currentTimeMillis(), 36);
    private final Chromium chromium = new Chromium();

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void a_newcomer_without_an_account_waits_for_a_place_and_takes_it() {
        var meet = new EnteringMeet("Full hill " + stamp, Map.of("capacity", 1));
        var first = meet.enter("Ada", "Reyes");
        meet.ask("T-shirt size", "S", "M");
        var address = "uma-" + stamp + "@example.org";
        var organizer = chromium.visitor().newPage();
        Chromium.signIn(organizer, "organizer");
        var newcomer = chromium.phone().newPage();

        newcomer.navigate("/races/" + meet.race + "/enter");
        assertAccessible(newcomer);
        newcomer.locator("#f-email").fill(address);
        button(newcomer, "Mail me a link");
        assertThat(newcomer.getByText("is on its way")).isVisible();
        assertAccessible(newcomer);

        newcomer.navigate(linkMailed(organizer, address));
        assertAccessible(newcomer);
        newcomer.locator("#f-givenName").fill("Uma");
        newcomer.locator("#f-familyName").fill("Castell");
        newcomer.locator("#f-sex").selectOption("F");
        newcomer.locator("#f-birthDate").fill("1991-05-05");
        newcomer.getByLabel("T-shirt size").selectOption("M");
        button(newcomer, "Join the waiting list");
        assertThat(newcomer.locator("h1 ~ .state")).hasText("on the waiting list");
        assertThat(newcomer.locator(".waiting")).containsText("1 of 1");
        assertThat(newcomer.getByLabel("T-shirt size")).hasValue("M");
        assertAccessible(newcomer);

        organizer.navigate("/organizer/events/" + meet.event + "/questions");
        assertThat(organizer.getByText("0 of 1 entries with a place have answered."))
                .isVisible();
        assertAccessible(organizer);
        meet.withdraw(first);

        newcomer.navigate(linkMailed(organizer, address));
        assertThat(newcomer.getByText("A place is free for you")).isVisible();
        assertAccessible(newcomer);
        button(newcomer, "Accept the place");
        assertThat(newcomer.getByText("The place is yours.")).isVisible();
        assertThat(newcomer.locator("h1 ~ .state")).not().hasText("a place is offered");
        assertAccessible(newcomer);
    }

    @Test
    void a_captain_enters_a_team_whose_members_say_yes() {
        var meet = new EnteringMeet("Relay " + stamp, Map.of("legs", List.of(Map.of(), Map.of())));
        var organizer = chromium.visitor().newPage();
        Chromium.signIn(organizer, "organizer");
        var captain = chromium.visitor().newPage();
        Chromium.signIn(captain, "runner");

        captain.navigate("/races/" + meet.race + "/enter/team");
        assertAccessible(captain);
        captain.locator("#f-givenName").fill("Night Owls");
        member(captain, "1-1", "Bea");
        member(captain, "2-1", "Cleo");
        button(captain, "Enter the team");
        assertThat(captain.locator("h1 ~ .state")).hasText("something is missing");
        assertThat(captain.getByText("has not answered")).hasCount(2);
        assertAccessible(captain);
        var entry = captain.url().replaceFirst("\\?.*", "");

        for (var name : List.of("Bea", "Cleo")) {
            var member = chromium.phone().newPage();
            member.navigate(linkMailed(organizer, address(name)));
            assertAccessible(member);
            member.locator("#f-birthDate").fill("1990-01-01");
            button(member, "I run this leg");
            assertThat(member.getByText("You are in the team.")).isVisible();
            member.getByText("Answer what is asked").click();
            assertAccessible(member);
            member.locator("input[name=consent-RULES_AND_WAIVER]").check();
            member.locator("input[name=consent-HEALTH]").first().check();
            button(member, "Agree to what is ticked");
            assertThat(member.getByText("Nothing is missing.")).isVisible();
        }

        captain.navigate(entry);
        assertThat(captain.getByText("said yes")).hasCount(2);
        assertThat(captain.getByText("not said yes")).hasCount(0);
        assertThat(captain.locator("h1 ~ .state")).hasText("confirmed");
    }

    private void member(Page page, String place, String name) {
        page.locator("#given-" + place).fill(name);
        page.locator("#family-" + place).fill("Lind");
        page.locator("#email-" + place).fill(address(name));
    }

    private String address(String name) {
        return name.toLowerCase(Locale.ROOT) + "-" + stamp + "@example.org";
    }

    /** The latest link to that address, as the page of mails shows it. */
    private static String linkMailed(Page organizer, String address) {
        organizer.navigate("/mails?search=" + address);
        assertThat(organizer.getByText("has no mail server")).isVisible();
        assertAccessible(organizer);
        return organizer.locator(".mail a[href*='/links/']").first().getAttribute("href");
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void assertAccessible(Page page) {
        assertEquals(List.of(), Axe.violations(page), page.url());
    }
}
