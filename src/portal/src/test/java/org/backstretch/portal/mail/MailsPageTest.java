package org.backstretch.portal.mail;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class MailsPageTest {
    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void nothing_else_answers() {
        surroundings.forget();
    }

    private void mailed(String state, String text) {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/mails")).willReturn(okJson("""
                                {"items":[{"id":"0192f000-0000-7000-8000-000000000001","to":"ada@example.org",
                                 "subject":"<b>You are in</b>","text":%s,"postedAt":"2027-05-01T10:00:00Z","state":"%s",
                                 "tries":3,"trouble":"550 no such user"}],"page":0,"size":30,"total":1}""".formatted(text, state))));
    }

    @Test
    void without_a_mail_server_links_are_found_here_and_the_page_says_so() {
        mailed("KEPT", "\"Open https://race.example/links/abc_-1\\nSee you\"");

        signedIn()
                .get("/mails")
                .then()
                .statusCode(200)
                .body(containsString("has no mail server"))
                .body(containsString("<a href=\"https://race.example/links/abc_-1\">"))
                .body(containsString("&lt;b&gt;You are in&lt;/b&gt;"));
    }

    @Test
    void a_mail_that_was_given_up_says_why() {
        mailed("GIVEN_UP", "\"See you\"");

        signedIn()
                .get("/mails")
                .then()
                .body(containsString("given up"))
                .body(containsString("550 no such user"))
                .body(not(containsString("has no mail server")));
    }

    @Test
    void what_is_forgotten_is_not_shown() {
        mailed("SENT", "null");

        signedIn().get("/mails").then().statusCode(200).body(containsString("What it said is forgotten."));
    }

    @Test
    void nobody_sees_mails_without_signing_in() {
        browser().get("/mails").then().statusCode(302);
    }
}
