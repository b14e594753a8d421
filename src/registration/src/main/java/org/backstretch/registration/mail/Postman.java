package org.backstretch.registration.mail;

import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Sends what waits, one mail after the other. Replicas share the work: each mail is claimed in a transaction of its own
 * before it is handed over, and what the server acknowledged is written down in another. Only where a replica dies between
 * those two does a mail leave twice, with the same Message-ID, by which mail servers know it.
 */
@ApplicationScoped
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final int ROUND = 200;

    private final Mailer mailer;
    private final MailSettings settings;
    private final Clock clock;

    Postman(Mailer mailer, MailSettings settings, Clock clock) {
        this.mailer = mailer;
        this.settings = settings;
        this.clock = clock;
    }

    /** A mail under way, read before its transaction ended. */
    private record Letter(UUID id, String to, String subject, String text) {
        static Letter of(Mail mail) {
            return new Letter(
                    mail.id(), mail.recipient(), mail.subject(), mail.text().orElseThrow());
        }

        io.quarkus.mailer.Mail sealed() {
            return io.quarkus.mailer.Mail.withText(to, subject, text)
                    .addHeader("Message-ID", "<" + id + "@backstretch>")
                    .addHeader("Auto-Submitted", "auto-generated");
        }
    }

    @Scheduled(every = "${backstretch.mail.round}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        if (settings.server().isEmpty()) {
            QuarkusTransaction.requiringNew().run(Postman::keepWhatWaits);
            return;
        }
        var letter = claim();
        for (var sent = 0; letter.isPresent() && sent < ROUND; sent++) {
            send(letter.get());
            letter = claim();
        }
    }

    /** What was posted before the mail server was taken away. */
    private static void keepWhatWaits() {
        Mail.update("state = ?1, nextTryAt = null where state = ?2", Mail.State.KEPT, Mail.State.WAITING);
    }

    private Optional<Letter> claim() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            var mail = Optional.ofNullable((Mail) Mail.getEntityManager()
                    .createNativeQuery(
                            "select * from mail where state = 'WAITING' and next_try_at <= :now"
                                    + " order by next_try_at limit 1 for update skip locked",
                            Mail.class)
                    .setParameter("now", now)
                    .getSingleResultOrNull());
            mail.ifPresent(each -> each.begin(now));
            return mail.map(Letter::of);
        });
    }

    private void send(Letter letter) {
        try {
            mailer.send(letter.sealed());
        } catch (RuntimeException failure) {
            LOG.warnf("A mail was not taken: mail=%s reason=%s", letter.id(), failure.getMessage());
            record(
                    letter,
                    mail -> mail.failed(
                            String.valueOf(failure.getMessage()), clock.instant(), settings.givesUpAfter()));
            return;
        }
        record(letter, mail -> mail.sent(clock.instant()));
    }

    private static void record(Letter letter, Consumer<Mail> outcome) {
        QuarkusTransaction.requiringNew()
                .run(() -> Mail.<Mail>findByIdOptional(letter.id())
                        .filter(mail -> mail.state() == Mail.State.WAITING)
                        .ifPresent(outcome));
    }
}
