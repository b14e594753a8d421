package org.backstretch.registration.mail;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails as a real mail server gets them. */
@QuarkusTest
@TestProfile(SmtpTest.WithServer.class)
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class SmtpTest {
    /** The profile is read by another class loader than the test, and more than once: all must know the same. */
    private static final String PORT = "test.smtp.port";

    private final GreenMail server =
            new GreenMail(new ServerSetup(Integer.getInteger(PORT), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public static class WithServer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            System.getProperties().computeIfAbsent(PORT, port -> freePort());
            return Map.of(
                    "backstretch.mail.server",
                    "127.0.0.1",
                    "backstretch.mail.sender",
                    "Backstretch <entries@example.org>",
                    "quarkus.mailer.port",
                    System.getProperty(PORT));
        }

        private static String freePort() {
            try (var socket = new ServerSocket(0)) {
                return Integer.toString(socket.getLocalPort());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Inject
    Mails mails;

    @Inject
    Postman postman;

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_arrives_once_as_it_was_written_with_no_header_that_somebody_typed()
            throws MessagingException, IOException {
        var to = UUID.randomUUID() + "@example.org";
        QuarkusTransaction.requiringNew()
                .run(() -> mails.post(new Address(to), "Łódź: ß\r\nBcc: eve@example.org", "Grüße, 漢\n.\nsee you"));

        roundsUntilNothingWaits();
        postman.round();

        var received = mailsTo(to);
        assertEquals(1, received.size());
        var mail = received.getFirst();
        assertEquals("Łódź: ß Bcc: eve@example.org", mail.getSubject());
        assertNull(mail.getHeader("Bcc"));
        assertEquals("entries@example.org", address(mail.getFrom()[0]));
        assertEquals(to, mail.getAllRecipients()[0].toString());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]);
        assertTrue(mail.getHeader("Message-ID")[0].endsWith("@backstretch>"));
        assertEquals(
                "Grüße, 漢\n.\nsee you",
                mail.getContent().toString().replace("\r\n", "\n").strip());
    }

    private static String address(jakarta.mail.Address address) {
        return ((InternetAddress) address).getAddress();
    }

    /** Other tests have posted mails, too. */
    private void roundsUntilNothingWaits() {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            postman.round();
            return QuarkusTransaction.requiringNew()
                            .call(() -> Mail.count("state = ?1 and tries = 0", Mail.State.WAITING))
                    == 0;
        });
    }

    private List<MimeMessage> mailsTo(String address) throws MessagingException {
        var mails = new ArrayList<MimeMessage>();
        for (var mail : server.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                mails.add(mail);
            }
        }
        return mails;
    }
}
