package org.backstretch.registration.link;

import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.mail.Address;

/**
 * Somebody showed a link: whoever reads the mails of this address.
 *
 * @param ending why it opens nothing any more; empty while it does
 */
public record ShownLink(
        UUID id, Purpose purpose, UUID subject, Optional<Address> email, Instant endsAt, Optional<String> ending)
        implements Principal {
    @Override
    public String getName() {
        return "link:" + id;
    }

    /** This, if it still opens anything. */
    ShownLink good() {
        ending.ifPresent(sentence -> {
            throw new EndedLink(sentence);
        });
        return this;
    }

    boolean isFor(Purpose asked, UUID thing) {
        return purpose == asked && subject.equals(thing);
    }
}
