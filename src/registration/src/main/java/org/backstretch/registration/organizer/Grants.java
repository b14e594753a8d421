package org.backstretch.registration.organizer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.organizer.OrganizerRequest.State;
import org.jboss.logging.Logger;

/**
 * Carries decisions to Keycloak, and while that is away tries again. Replicas share the work: each decision is claimed in a
 * transaction of its own before Keycloak hears of it. Should one be carried out twice, nothing is different.
 */
@ApplicationScoped
class Grants {
    private static final Logger LOG = Logger.getLogger(Grants.class);
    private static final int ROUND = 50;

    private final Accounts accounts;
    private final Clock clock;

    Grants(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Decision(UUID request, UUID account, State state) {
        static Decision of(OrganizerRequest request) {
            return new Decision(request.id(), request.account(), request.state());
        }
    }

    @Scheduled(every = "${backstretch.grants.round}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        var decision = claim();
        for (var carried = 0; decision.isPresent() && carried < ROUND; carried++) {
            carryOut(decision.get());
            decision = claim();
        }
    }

    private Optional<Decision> claim() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            var due = OrganizerRequest.due(now);
            due.ifPresent(request -> request.begin(now));
            return due.map(Decision::of);
        });
    }

    /** What goes wrong there is whatever the client throws: away, restarting, a secret that is not right. */
    private void carryOut(Decision decision) {
        try {
            if (decision.state() == State.GRANTED) {
                accounts.makeOrganizer(decision.account());
            } else {
                accounts.makeNoOrganizer(decision.account());
            }
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "Keycloak has not taken a decision: request=%s reason=%s",
                    decision.request(), failure.getMessage());
            record(decision, Optional.of(String.valueOf(failure.getMessage())));
            return;
        }
        record(decision, Optional.empty());
    }

    /** Unless something else was decided meanwhile, which is then carried out by its own turn. */
    private static void record(Decision decision, Optional<String> trouble) {
        QuarkusTransaction.requiringNew().run(() -> {
            var request = OrganizerRequest.locked(decision.request());
            if (request.state() == decision.state()) {
                trouble.ifPresentOrElse(request::failed, request::carriedOut);
            }
        });
    }
}
