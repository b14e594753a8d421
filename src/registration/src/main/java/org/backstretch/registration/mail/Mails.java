package org.backstretch.registration.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Posts mails in the caller's transaction: a mail leaves if and only if that commits. */
@ApplicationScoped
public class Mails {
    private final MailSettings settings;
    private final Clock clock;

    Mails(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param subject becomes one line
     * @param text plain words; whatever stands in it is text
     */
    public void post(Address to, String subject, String text) {
        post(to, subject, text, Optional.empty());
    }

    /** @param event whose organizer may look up what was mailed */
    public void post(Address to, String subject, String text, UUID event) {
        post(to, subject, text, Optional.of(event));
    }

    private void post(Address to, String subject, String text, Optional<UUID> event) {
        var mail = Mail.posted(to, subject, text, event, clock.instant());
        if (settings.server().isEmpty()) {
            mail.keep();
        }
        mail.persist();
    }
}
