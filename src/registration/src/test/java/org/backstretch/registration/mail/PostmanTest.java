package org.backstretch.registration.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.backstretch.kit.testing.Parallel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class PostmanTest {
    private static final Post POST = Post.at("2027-05-01T10:00:00Z");

    private final List<io.quarkus.mailer.Mail> taken = new CopyOnWriteArrayList<>();

    private final Mailer taking = mails -> taken.addAll(List.of(mails));

    private final Mailer away = mails -> {
        throw new IllegalStateException("connection refused");
    };

    @BeforeEach
    void nothing_waits() {
        QuarkusTransaction.requiringNew().run(() -> Mail.delete("state = 'WAITING'"));
    }

    @Test
    void what_waits_is_sent_once() {
        var mail = POST.posts("ada@example.org", "You are in", "See you at the start.");

        POST.goesRound(taking);
        POST.after(Duration.ofHours(3)).goesRound(taking);

        assertEquals(1, taken.size());
        assertEquals(List.of("ada@example.org"), taken.getFirst().getTo());
        assertEquals("See you at the start.", taken.getFirst().getText());
        assertEquals(
                List.of("<" + mail + "@backstretch>"),
                taken.getFirst().getHeaders().get("Message-ID"));
        assertEquals(Mail.State.SENT, Post.read(mail).state());
    }

    @Test
    void a_mail_leaves_only_if_its_transaction_commits() {
        var to = UUID.randomUUID() + "@example.org";

        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    Mail.posted(new Address(to), "Never", "Never", Optional.empty(), POST.now())
                            .persist();
                    throw new IllegalStateException("something else failed");
                }));
        POST.goesRound(taking);

        assertEquals(List.of(), taken);
    }

    @Test
    void a_mail_that_is_not_taken_waits_longer_each_time_and_then_leaves() {
        var mail = POST.posts("ada@example.org", "You are in", "See you.");

        POST.goesRound(away);
        POST.after(Duration.ofSeconds(59)).goesRound(away);
        assertEquals(1, Post.read(mail).tries());
        POST.after(Duration.ofSeconds(60)).goesRound(away);
        POST.after(Duration.ofSeconds(179)).goesRound(away);
        assertEquals(2, Post.read(mail).tries());
        assertEquals(Optional.of("connection refused"), Post.read(mail).trouble());

        POST.after(Duration.ofSeconds(180)).goesRound(taking);
        assertEquals(1, taken.size());
        assertEquals(Optional.empty(), Post.read(mail).trouble());
    }

    @Test
    void after_a_day_it_is_given_up_for_everybody_to_see() {
        var mail = POST.posts("ada@example.org", "You are in", "See you.");

        var time = POST;
        for (var hours = 0; hours <= 30; hours += 3) {
            time.goesRound(away);
            time = time.after(Duration.ofHours(3));
        }

        var given = Post.read(mail);
        assertEquals(Mail.State.GIVEN_UP, given.state());
        assertEquals(9, given.tries());
        assertEquals(Optional.of("connection refused"), given.trouble());
        time.goesRound(taking);
        assertEquals(List.of(), taken);
    }

    @Test
    void two_replicas_send_each_mail_once() {
        IntStream.range(0, 40).forEach(i -> POST.posts("ada" + i + "@example.org", "You are in", "See you."));

        Parallel.ask(2, i -> {
            POST.goesRound(taking);
            return i;
        });

        assertEquals(
                40,
                taken.stream().flatMap(mail -> mail.getTo().stream()).distinct().count());
        assertEquals(40, taken.size());
    }

    @Test
    void one_bad_mail_does_not_keep_the_others() {
        POST.posts("bad@example.org", "You are in", "See you.");
        POST.posts("good@example.org", "You are in", "See you.");

        POST.goesRound(mails -> {
            if (mails[0].getTo().contains("bad@example.org")) {
                throw new IllegalStateException("550 no such user");
            }
            taken.addAll(List.of(mails));
        });

        assertEquals(List.of("good@example.org"), taken.getFirst().getTo());
    }

    @Test
    void whatever_is_typed_a_subject_is_one_line_and_a_text_is_plain() {
        var mail = POST.posts(
                "ada@example.org", "Mile\r\nBcc: eve@example.org\u2028" + "x".repeat(300), "one\r\ntwo\u0000");

        var read = Post.read(mail);
        assertTrue(read.subject().startsWith("Mile Bcc: eve@example.org x"));
        assertEquals(200, read.subject().length());
        assertEquals(Optional.of("one\ntwo"), read.text());
    }

    @Test
    void what_a_mail_said_is_forgotten_after_ninety_days_and_the_mail_after_two_years() {
        var mail = POST.posts("ada@example.org", "You are in", "See you.");
        POST.goesRound(taking);

        POST.after(Duration.ofDays(89)).forgets();
        assertTrue(Post.read(mail).text().isPresent());
        POST.after(Duration.ofDays(90)).forgets();
        assertFalse(Post.read(mail).text().isPresent());
        POST.after(Duration.ofDays(730)).forgets();
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> Mail.count("id", mail)));
    }
}
