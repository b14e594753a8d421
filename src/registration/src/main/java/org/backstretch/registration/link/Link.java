package org.backstretch.registration.link;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.secret.Secret;
import org.backstretch.registration.mail.Address;
import org.jspecify.annotations.Nullable;

/** A link that was mailed to somebody. */
@Entity
class Link extends PanacheEntityBase {
    /** Of the secret, which stands in one mail and nowhere else. */
    static final int BITS = 256;

    @Id
    private UUID id;

    private String digest;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private UUID subject;
    private @Nullable String email;
    private @Nullable UUID personId;
    private Instant madeAt;
    private Instant endsAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant revokedAt;

    Link() {}

    static Link of(Secret token, Purpose purpose, UUID subject, Address to, Instant now) {
        var link = new Link();
        link.id = Ids.next();
        link.digest = token.digest();
        link.purpose = purpose;
        link.subject = subject;
        link.email = to.text();
        link.madeAt = now;
        link.endsAt = now.plus(purpose.lasts());
        return link;
    }

    static Optional<Link> with(Secret token) {
        return find("digest", token.digest()).firstResultOptional();
    }

    /** For whoever is about to use it up: two at once do not both. */
    static Optional<Link> locked(UUID id) {
        Optional<Link> found = findByIdOptional(id);
        found.ifPresent(link -> getEntityManager().refresh(link, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Why it opens nothing any more; empty while it does. */
    private Optional<String> ending(Instant now) {
        if (usedAt != null) {
            return Optional.of("This link was used. Ask for a new one if you need it.");
        }
        if (revokedAt != null) {
            return Optional.of("This link was replaced or taken back. Look for a newer mail, or ask for a new link.");
        }
        return now.isBefore(endsAt) ? Optional.empty() : Optional.of("This link has ended. Ask for a new one.");
    }

    void use(Instant now) {
        usedAt = now;
    }

    /** From now on it opens another thing: what it was for is done. */
    void becomes(Purpose next, UUID thing, Instant now) {
        purpose = next;
        subject = thing;
        endsAt = now.plus(next.lasts());
    }

    ShownLink shown(Instant now) {
        return new ShownLink(
                id, purpose, subject, Optional.ofNullable(email).flatMap(Address::of), endsAt, ending(now));
    }
}
