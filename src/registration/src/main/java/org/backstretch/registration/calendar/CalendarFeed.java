package org.backstretch.registration.calendar;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** The secret address of a person's own calendar. Only a hash of it is kept; whoever loses it makes another one. */
@Entity
class CalendarFeed extends PanacheEntityBase {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    @Id
    private UUID personId;

    private String tokenHash;
    private Instant madeAt;

    CalendarFeed() {}

    static Optional<CalendarFeed> ofPerson(UUID person) {
        return findByIdOptional(person);
    }

    static Optional<UUID> person(String token) {
        return CalendarFeed.<CalendarFeed>find("tokenHash", hash(token))
                .firstResultOptional()
                .map(feed -> feed.personId);
    }

    /** Ends the address of before, and tells the new one's last part, this once. */
    static String renewed(UUID person, Instant now) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var known = ofPerson(person);
        var feed = known.orElseGet(CalendarFeed::new);
        feed.personId = person;
        feed.tokenHash = hash(token);
        feed.madeAt = now;
        if (known.isEmpty()) {
            feed.persist();
        }
        return token;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Instant madeAt() {
        return madeAt;
    }
}
