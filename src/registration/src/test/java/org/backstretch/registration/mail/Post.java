package org.backstretch.registration.mail;

import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Mails and a postman as they are where there is a mail server, at a time that a test chooses. */
record Post(Instant now) {

    /** @param server the host; empty for none */
    private record Settings(Optional<String> server) implements MailSettings {
        @Override
        public String sender() {
            return "backstretch@localhost";
        }

        @Override
        public String round() {
            return "off";
        }

        @Override
        public Duration givesUpAfter() {
            return Duration.ofDays(1);
        }

        @Override
        public Duration textKeptFor() {
            return Duration.ofDays(90);
        }

        @Override
        public Duration keptFor() {
            return Duration.ofDays(730);
        }
    }

    static Post at(String instant) {
        return new Post(Instant.parse(instant));
    }

    Post after(Duration time) {
        return new Post(now.plus(time));
    }

    /** Posts one and commits. */
    UUID posts(String to, String subject, String text) {
        return QuarkusTransaction.requiringNew().call(() -> {
            new Mails(new Settings(Optional.of("smtp.example.org")), clock()).post(new Address(to), subject, text);
            return Mail.<Mail>find("recipient = ?1 order by id desc", to)
                    .firstResult()
                    .id();
        });
    }

    void goesRound(Mailer mailer) {
        new Postman(mailer, new Settings(Optional.of("smtp.example.org")), clock()).round();
    }

    void forgets() {
        QuarkusTransaction.requiringNew().run(() -> new Forgetting(new Settings(Optional.empty()), clock()).forget());
    }

    static Mail read(UUID mail) {
        return QuarkusTransaction.requiringNew().call(() -> Mail.<Mail>findById(mail));
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
