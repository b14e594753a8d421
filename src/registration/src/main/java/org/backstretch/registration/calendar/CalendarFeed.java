package org.backstretch.registration.calendar;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.secret.Secret;

/** The secret address of a person's own calendar. Only a hash of it is kept; whoever loses it makes another one. */
@Entity
class CalendarFeed extends PanacheEntityBase {
    private static final int BITS = 192;

    @Id
    private UUID personId;

    private String tokenHash;
    private Instant madeAt;

    CalendarFeed() {}

    static Optional<CalendarFeed> ofPerson(UUID person) {
        return findByIdOptional(person);
    }

    static Optional<UUID> person(String token) {
        return CalendarFeed.<CalendarFeed>find("tokenHash", new Secret(token).digest())
                .firstResultOptional()
                .map(feed -> feed.personId);
    }

    /** Ends the address of before, and tells the new one's last part, this once. */
    static String renewed(UUID person, Instant now) {
        var token = Secret.mint(BITS);
        var known = ofPerson(person);
        var feed = known.orElseGet(CalendarFeed::new);
        feed.personId = person;
        feed.tokenHash = token.digest();
        feed.madeAt = now;
        if (known.isEmpty()) {
            feed.persist();
        }
        return token.text();
    }

    Instant madeAt() {
        return madeAt;
    }
}
