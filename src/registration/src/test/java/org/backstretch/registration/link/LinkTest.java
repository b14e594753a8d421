package org.backstretch.registration.link;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.kit.secret.Secret;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.testing.Asking;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class LinkTest {
    @Inject
    Links links;

    private final UUID thing = UUID.randomUUID();

    private String made() {
        var address = QuarkusTransaction.requiringNew()
                .call(() -> links.make(Purpose.ENTRY, thing, new Address("ada@example.org")));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static RequestSpecification asks(String token) {
        return Asking.nobody().header("Authorization", "Link " + token);
    }

    @Test
    void a_link_says_what_it_is_for() {
        asks(made())
                .get("/link")
                .then()
                .statusCode(200)
                .body("purpose", equalTo("ENTRY"))
                .body("subject", equalTo(thing.toString()))
                .body("email", equalTo("ada@example.org"));
    }

    @Test
    void only_the_digest_of_its_secret_is_kept() {
        var token = made();

        var kept = QuarkusTransaction.requiringNew()
                .call(() -> Link.getEntityManager()
                        .createNativeQuery(
                                "select cast(row_to_json(l) as text) from link l where subject = :thing", String.class)
                        .setParameter("thing", thing)
                        .getSingleResult());

        assertEquals(43, token.length());
        assertFalse(kept.toString().contains(token));
        assertTrue(kept.toString().contains(new Secret(token).digest()));
    }

    @Test
    void a_secret_that_was_never_given_out_opens_nothing() {
        asks(Secret.mint(Link.BITS).text()).get("/link").then().statusCode(401);
        asks("").get("/link").then().statusCode(401);
        Asking.nobody().get("/link").then().statusCode(401);
    }

    @Test
    void a_link_that_has_ended_says_so() {
        var token = made();

        QuarkusTransaction.requiringNew()
                .run(() -> Link.update(
                        "madeAt = ?1, endsAt = ?2 where subject = ?3",
                        Instant.parse("2020-01-01T00:00:00Z"),
                        Instant.parse("2020-01-02T00:00:00Z"),
                        thing));

        asks(token)
                .get("/link")
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/link-ended"))
                .body("detail", containsString("ended"));
    }

    @Test
    void a_link_that_was_taken_back_says_so() {
        var token = made();

        QuarkusTransaction.requiringNew().run(() -> links.revoke(Purpose.ENTRY, thing));

        asks(token).get("/link").then().statusCode(410).body("detail", containsString("taken back"));
    }

    @Test
    void of_many_who_use_a_link_up_one_does() {
        var token = made();

        var used = Parallel.ask(8, i -> uses(token));

        assertEquals(1, used.stream().filter(done -> done).count());
        asks(token).get("/link").then().statusCode(410).body("detail", containsString("used"));
    }

    @Test
    void a_link_that_has_done_its_work_opens_what_came_of_it() {
        var token = made();
        var next = UUID.randomUUID();

        QuarkusTransaction.requiringNew()
                .run(() -> links.become(links.brought(token, Purpose.ENTRY, thing), Purpose.GUARDIAN, next));

        asks(token).get("/link").then().body("purpose", equalTo("GUARDIAN")).body("subject", equalTo(next.toString()));
    }

    private boolean uses(String token) {
        try {
            QuarkusTransaction.requiringNew().run(() -> links.useUp(links.brought(token, Purpose.ENTRY, thing)));
            return true;
        } catch (EndedLink ended) {
            return false;
        }
    }

    @Test
    void a_link_is_no_account() {
        var token = made();

        asks(token).get("/me").then().statusCode(403);
        asks(token).get("/me/entries").then().statusCode(403);
        asks(token).get("/mails").then().statusCode(403);
        Asking.runner().asks().get("/link").then().statusCode(403);
    }
}
