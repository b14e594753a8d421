package org.backstretch.registration.consent;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.agreement.Said;
import org.backstretch.registration.entry.Brought;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Receiver;

/** Consents that come with a new entry. What is not said stays missing, as if the entry had been made without. */
@ApplicationScoped
@Priority(2)
class BroughtConsents implements Receiver {
    private final Consents consents;
    private final Givers givers;
    private final Caller caller;
    private final Clock clock;

    BroughtConsents(Consents consents, Givers givers, Caller caller, Clock clock) {
        this.consents = consents;
        this.givers = givers;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void receive(Entry entry, Brought brought) {
        var said = Optional.ofNullable(brought.consents()).orElse(List.of());
        if (!said.isEmpty()) {
            var runner = Consenter.of(entry);
            var giver = giver(entry);
            refuseTooYoung(runner, giver);
            refuseNeedless(runner, said);
            consents.take(runner, giver, said);
        }
    }

    /** Without an account nobody enters but the runner, by a link that is not for this entry yet. */
    private Giver giver(Entry entry) {
        return caller.accountIfAny().isEmpty()
                ? Giver.runner(Optional.empty(), Givers.name(entry.runner()))
                : givers.of(caller, entry, null);
    }

    private static void refuseNeedless(Consenter runner, List<Said> said) {
        var isGuardian = said.stream().anyMatch(each -> each.kind() == ConsentKind.GUARDIAN);
        if (isGuardian && !Minor.needsGuardian(runner)) {
            throw new Invalid("consents", "This runner is of age. Leave the box of the guardian empty.");
        }
    }

    private void refuseTooYoung(Consenter runner, Giver giver) {
        if (giver.isRunner() && !Minor.of(runner, clock).mayConsent()) {
            throw new Invalid(
                    "consents",
                    "You are too young to agree to this alone. Leave the boxes empty and enter: then a parent or"
                            + " guardian answers, by a link that you send from the page of your entry.");
        }
    }
}
