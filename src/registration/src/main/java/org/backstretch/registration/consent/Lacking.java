package org.backstretch.registration.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.event.Event;

/** What somebody who runs lacks of one kind of consent. */
public record Lacking(ConsentKind kind, String code, String sentence) {
    static final Lacking RULES =
            new Lacking(ConsentKind.RULES_AND_WAIVER, "consent-rules", "Agree to the rules and the risks of the race.");
    static final Lacking HEALTH = new Lacking(ConsentKind.HEALTH, "consent-health", "Declare to be fit to run.");
    static final Lacking GUARDIAN = new Lacking(
            ConsentKind.GUARDIAN, "guardian-consent", "A parent or guardian agrees, by the mailed link or on paper.");

    /** Whether somebody lacks anything that is needed to run. */
    public static boolean anything(Consenter whose) {
        return Stream.of(RULES, HEALTH, GUARDIAN)
                .anyMatch(each -> each.of(whose).isPresent());
    }

    Optional<Missing> of(Consenter whose) {
        return isAskedOf(whose) && isAskedBy(whose.entry().race().event()) && !Consent.isGiven(whose, kind)
                ? Optional.of(missing())
                : Optional.empty();
    }

    /** The same of many runners, by entry. */
    Map<UUID, Missing> of(Collection<Entry> entries) {
        var asked = entries.stream().collect(groupingBy(entry -> entry.race().event())).entrySet().stream()
                .flatMap(each -> asked(each.getKey(), each.getValue()))
                .toList();
        var given = Consent.givenAmong(asked, kind);
        return asked.stream().filter(id -> !given.contains(id)).collect(toMap(id -> id, id -> missing()));
    }

    private Stream<UUID> asked(Event event, List<Entry> entries) {
        return isAskedBy(event)
                ? entries.stream()
                        .filter(entry -> isAskedOf(Consenter.of(entry)))
                        .map(Entry::id)
                : Stream.empty();
    }

    /** A guardian's is asked wherever a minor runs, the others where the event needs them. */
    private boolean isAskedBy(Event event) {
        return kind == ConsentKind.GUARDIAN || ConsentTerms.of(event).need(kind) == Need.REQUIRED;
    }

    private boolean isAskedOf(Consenter whose) {
        return !whose.isTeam() && (kind != ConsentKind.GUARDIAN || Minor.needsGuardian(whose));
    }

    private Missing missing() {
        return new Missing(code, sentence, true);
    }
}
