package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.agreement.Answer;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.agreement.Said;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Settlement;

/** Takes what is said to the texts, by or for somebody whose entry's row is locked. */
@ApplicationScoped
public class Consents {
    private final Settlement settlement;
    private final Clock clock;

    Consents(Settlement settlement, Clock clock) {
        this.settlement = settlement;
        this.clock = clock;
    }

    public void take(Consenter whose, Giver giver, List<Said> said) {
        var entry = whose.entry();
        var terms = ConsentTerms.of(entry.race().event());
        var minor = Minor.of(whose, clock);
        for (var each : said) {
            refuseUnasked(each, whose, terms, minor);
            refuseTooYoung(each, giver, minor);
            refuseLate(each, entry);
            keep(whose, giver, each, terms);
        }
        settlement.settle(entry);
    }

    private static void refuseUnasked(Said said, Consenter whose, ConsentTerms terms, Minor minor) {
        if (whose.isTeam() && said.answer() != Answer.WITHDRAWN) {
            throw new Invalid("answers", "A team agrees to nothing: each member does, for herself.");
        }
        if (!terms.asks(said.kind(), whose, minor) && said.answer() != Answer.WITHDRAWN) {
            throw new Invalid("answers", "%s is not asked of this entry.".formatted(said.kind()));
        }
        if (said.answer() == Answer.REFUSED && said.kind() != ConsentKind.HEALTH) {
            throw new Invalid("answers", "Only HEALTH is answered with no; everything else is given or it is not.");
        }
    }

    private static void refuseTooYoung(Said said, Giver giver, Minor minor) {
        var isOwn = giver.isRunner();
        if (isOwn && said.kind() == ConsentKind.GUARDIAN) {
            throw new GuardianConsents("Nobody is their own guardian.");
        }
        if (isOwn && !minor.mayConsent() && said.answer() != Answer.WITHDRAWN) {
            throw new GuardianConsents("You are too young to consent to this alone.");
        }
        if (giver.way() == Way.LINK && !isOwn && said.kind() != ConsentKind.GUARDIAN && minor.mayConsent()) {
            throw new Invalid("answers", "%s is the runner's own to give.".formatted(said.kind()));
        }
    }

    private void refuseLate(Said said, Entry entry) {
        var today = LocalDate.ofInstant(clock.instant(), entry.race().event().zone());
        if (said.answer() == Answer.WITHDRAWN && !said.kind().isFree() && !entry.isAhead(today)) {
            throw new RaceWasRun(entry.race().name());
        }
    }

    private void keep(Consenter whose, Giver giver, Said said, ConsentTerms terms) {
        var last = Consent.last(whose, said.kind());
        if (said.answer() != Answer.WITHDRAWN) {
            var text = read(said, terms);
            if (last.filter(before -> before.says(said.answer(), text)).isEmpty()) {
                add(whose, giver, said, text);
            }
        } else if (last.filter(before -> before.answer() != Answer.WITHDRAWN).isPresent()) {
            // What was never given cannot be taken back.
            add(whose, giver, said, last.get().text());
        }
    }

    private static ConsentText read(Said said, ConsentTerms terms) {
        var text = terms.text(said.kind()).answered();
        if (said.version() != null && said.version() != text.version()) {
            throw new TextChanged(said.kind());
        }
        return text;
    }

    private void add(Consenter whose, Giver giver, Said said, ConsentText text) {
        new Consent(whose, text, said.answer(), giver, clock.instant()).persist();
    }
}
