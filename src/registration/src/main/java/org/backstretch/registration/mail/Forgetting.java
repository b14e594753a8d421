package org.backstretch.registration.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets what mails said, and later that there were any: they hold names, addresses and links. */
@ApplicationScoped
class Forgetting {
    private final MailSettings settings;
    private final Clock clock;

    Forgetting(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "2m")
    @Transactional
    void forget() {
        var now = clock.instant();
        Mail.update(
                "body = null where body is not null and state <> 'WAITING' and postedAt <= ?1",
                now.minus(settings.textKeptFor()));
        Mail.delete("postedAt <= ?1", now.minus(settings.keptFor()));
    }
}
