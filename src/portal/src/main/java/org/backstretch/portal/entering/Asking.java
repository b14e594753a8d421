package org.backstretch.portal.entering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.backstretch.portal.consent.Consents;
import org.backstretch.portal.question.Answers;
import org.backstretch.portal.registration.Fees;
import org.backstretch.portal.registration.Race;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Finds out what whoever enters a race is asked along with it, and what it costs. */
@ApplicationScoped
class Asking {
    private final Answers answers;
    private final Consents consents;
    private final Fees fees;
    private final Clock clock;

    Asking(Answers answers, @RestClient Consents consents, @RestClient Fees fees, Clock clock) {
        this.answers = answers;
        this.consents = consents;
        this.fees = fees;
        this.clock = clock;
    }

    /** Nothing in a relay: its team is asked. */
    Asked oneself(Race race) {
        return race.isRelay() ? Asked.NOTHING : of(race, false);
    }

    /** Somebody who may be a minor, and whoever asks the guardian. */
    Asked forAnother(Race race) {
        return of(race, true);
    }

    /** A captain for a team. */
    Asked team(Race race) {
        return of(race, false);
    }

    private Asked of(Race race, boolean guardian) {
        return Asked.of(
                answers.askedIn(race.eventId(), race.id()),
                consents.texts(race.eventId()),
                guardian,
                fees.prices(race.id()),
                clock.instant(),
                race.clock());
    }
}
