package org.backstretch.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.time.Clock;
import org.backstretch.local.process.Trouble;

/** A mail server on loopback that delivers to nobody, and a page on loopback that shows what it was given. */
public final class LocalMail implements AutoCloseable {
    private final GreenMail server;
    private final MailPage page;

    private LocalMail(GreenMail server, MailPage page) {
        this.server = server;
        this.page = page;
    }

    /** @throws Trouble if one of the ports is taken */
    public static LocalMail start(int smtpPort, int pagePort, Clock clock) {
        var box = new MailBox();
        var server = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            box.add(Mail.of(message.getMessage(), clock.instant()));
            var user = server.getUserManager().getUserByEmail("everybody@localhost");
            return user != null ? user : server.getUserManager().createUser("everybody@localhost", "everybody", "");
        });
        try {
            server.start();
            return new LocalMail(server, MailPage.start(pagePort, box));
        } catch (IOException | RuntimeException cause) {
            server.stop();
            throw new Trouble("The local mail server does not start: " + cause.getMessage(), cause);
        }
    }

    @Override
    public void close() {
        page.close();
        server.stop();
    }
}
