package org.backstretch.local.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.IntStream;
import org.backstretch.local.process.Port;
import org.junit.jupiter.api.Test;

class LocalMailTest {
    private final int smtp = Port.free();
    private final int web = Port.free();

    @Test
    void a_mail_is_shown_with_its_link() throws Exception {
        try (var mail = LocalMail.start(smtp, web, Clock.systemUTC())) {
            send("New password", "Follow http://localhost:8080/auth?a=1&b=2 soon");

            var page = page("/").body();

            assertTrue(page.contains("<h2>New password</h2>"), page);
            assertTrue(page.contains("<a href=\"http://localhost:8080/auth?a=1&amp;b=2\">"), page);
        }
    }

    @Test
    void whatever_is_in_a_mail_is_text() throws Exception {
        try (var mail = LocalMail.start(smtp, web, Clock.systemUTC())) {
            send("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>");

            var page = page("/").body();

            assertFalse(page.contains("<script>"), page);
            assertFalse(page.contains("<img"), page);
        }
    }

    @Test
    void there_is_nothing_but_the_page() throws Exception {
        try (var mail = LocalMail.start(smtp, web, Clock.systemUTC())) {
            assertEquals(404, page("/other").statusCode());
        }
    }

    @Test
    void only_the_latest_mails_are_kept() {
        var box = new MailBox();

        IntStream.rangeClosed(1, 205).forEach(n -> box.add(new Mail(Instant.EPOCH, "a@b.test", "mail " + n, "")));

        assertEquals(200, box.all().size());
        assertEquals("mail 205", box.all().getFirst().subject());
    }

    private void send(String subject, String text) {
        var setup = new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        GreenMailUtil.sendTextEmail("runner@backstretch.test", "backstretch@localhost", subject, text, setup);
    }

    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + web + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
