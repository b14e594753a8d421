package org.backstretch.registration.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.secret.Secret;
import org.backstretch.registration.mail.Address;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes links, and says which one was shown. */
@ApplicationScoped
public class Links {
    private final Caller caller;
    private final String frontDoor;
    private final Clock clock;

    Links(Caller caller, @ConfigProperty(name = "backstretch.front-door") String frontDoor, Clock clock) {
        this.caller = caller;
        this.frontDoor = frontDoor;
        this.clock = clock;
    }

    /**
     * A new link, for one mail to this address.
     *
     * @return its address in full; it is not kept, so nobody can look it up
     */
    public String make(Purpose purpose, UUID subject, Address to) {
        var token = Secret.mint(Link.BITS);
        Link.of(token, purpose, subject, to, clock.instant()).persist();
        return page("/links/" + token.text());
    }

    /** The address of a page in full, as a mail writes it. */
    public String page(String path) {
        return frontDoor + path;
    }

    /** The link by which the caller asks; empty for accounts and nobody. Refuses one that has ended. */
    public Optional<ShownLink> shown() {
        return caller.shown(ShownLink.class).map(ShownLink::good);
    }

    /** Whether this caller asks by a link for that, which has not ended. */
    public static boolean opens(Caller caller, Purpose purpose, UUID subject) {
        return shownFor(caller, purpose, subject).isPresent();
    }

    /** The link for this that the caller shows. */
    public ShownLink shownFor(Purpose purpose, UUID subject) {
        return shownFor(caller, purpose, subject).orElseThrow(ForeignLink::new);
    }

    private static Optional<ShownLink> shownFor(Caller caller, Purpose purpose, UUID subject) {
        return caller.shown(ShownLink.class)
                .filter(link -> link.isFor(purpose, subject))
                .map(ShownLink::good);
    }

    /** The link for this with that secret, which somebody signed in has brought along. */
    public ShownLink brought(String token, Purpose purpose, UUID subject) {
        return Link.with(new Secret(token.strip()))
                .map(link -> link.shown(clock.instant()).good())
                .filter(link -> link.isFor(purpose, subject))
                .orElseThrow(ForeignLink::new);
    }

    /** Ends a link that does its work once; of two at the same time, one is refused. */
    public void useUp(ShownLink link) {
        lockedGood(link).use(clock.instant());
    }

    /** Turns a link that has done its work into one for what came of it: the same mail opens that from now on. */
    public void become(ShownLink link, Purpose next, UUID subject) {
        lockedGood(link).becomes(next, subject, clock.instant());
    }

    private Link lockedGood(ShownLink shown) {
        var link = Link.locked(shown.id()).orElseThrow(ForeignLink::new);
        var now = link.shown(clock.instant()).good();
        if (!now.isFor(shown.purpose(), shown.subject())) {
            throw new EndedLink("This link was used. Ask for a new one if you need it.");
        }
        return link;
    }

    /** Ends all links for this that have not ended. */
    public void revoke(Purpose purpose, UUID subject) {
        Link.update(
                "revokedAt = ?1 where purpose = ?2 and subject = ?3 and usedAt is null and revokedAt is null",
                clock.instant(),
                purpose,
                subject);
    }

    /** How many were made for this purpose and address since then: nobody's mailbox is flooded. */
    public static long madeFor(Purpose purpose, Address to, Instant since) {
        return Link.count("purpose = ?1 and lower(email) = ?2 and madeAt >= ?3", purpose, to.key(), since);
    }
}
