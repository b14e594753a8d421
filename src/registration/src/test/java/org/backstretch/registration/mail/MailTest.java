package org.backstretch.registration.mail;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.util.UUID;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class MailTest {
    @Inject
    Mails mails;

    private void post(UUID event, String text) {
        QuarkusTransaction.requiringNew()
                .run(() -> mails.post(new Address("ada@example.org"), "Backward Mile", text, event));
    }

    @Test
    void without_a_mail_server_the_organizer_reads_what_was_mailed_about_the_event() {
        var meet = Meet.open();
        post(meet.event(), "Open http://localhost:8080/links/abc");

        meet.organizer()
                .asks()
                .get("/mails")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].state", equalTo("KEPT"))
                .body("items[0].to", equalTo("ada@example.org"))
                .body("items[0].text", containsString("/links/abc"));
    }

    @Test
    void nobody_reads_the_mails_of_others_but_an_admin() {
        var meet = Meet.open();
        post(meet.event(), "See you");

        Meet.open().organizer().asks().get("/mails").then().statusCode(200).body("total", equalTo(0));
        Asking.runner().asks().get("/mails").then().statusCode(403);
        Asking.admin().asks().get("/mails").then().statusCode(200).body("total", greaterThanOrEqualTo(1));
    }

    @Test
    void a_mail_is_found_by_whom_it_went_to() {
        var meet = Meet.open();
        post(meet.event(), "one");
        QuarkusTransaction.requiringNew()
                .run(() -> mails.post(new Address("100%@example.org"), "Other", "two", meet.event()));

        meet.organizer()
                .asks()
                .queryParam("search", "100%")
                .get("/mails")
                .then()
                .body("items.text", contains("two"));
    }

    @Test
    void what_was_sent_shows_no_link() {
        var meet = Meet.open();
        var post = Post.at("2027-05-01T10:00:00Z");
        var mail = post.posts("ada@example.org", "You are in", "Open http://localhost/links/a-b_c.");
        QuarkusTransaction.requiringNew().run(() -> Mail.update("eventId = ?1 where id = ?2", meet.event(), mail));
        Mailer taking = sent -> {};
        post.goesRound(taking);

        meet.organizer()
                .asks()
                .get("/mails")
                .then()
                .body("items[0].state", equalTo("SENT"))
                .body("items[0].text", equalTo("Open http://localhost/links/…."));
    }
}
