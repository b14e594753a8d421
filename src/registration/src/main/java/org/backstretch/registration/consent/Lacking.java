package org.backstretch.registration.consent;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.agreement.Need;
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

    /** Those of these, by id, who lack anything that is needed to run. */
    public static Set<UUID> anything(Collection<Consenter> all) {
        return Stream.of(RULES, HEALTH, GUARDIAN)
                .flatMap(each -> each.among(all).stream())
                .collect(toSet());
    }

    Optional<Missing> of(Consenter whose) {
        return !isAsked(whose, this::isNeeded) || Consent.isGiven(whose, kind)
                ? Optional.empty()
                : Optional.of(missing());
    }

    /** The same of many, by entry. */
    Map<UUID, Missing> of(Collection<Entry> entries) {
        return among(entries.stream().map(Consenter::of).toList()).stream().collect(toMap(id -> id, id -> missing()));
    }

    private Set<UUID> among(Collection<Consenter> all) {
        var needed = new HashMap<UUID, Boolean>();
        var asked = all.stream()
                .filter(whose -> isAsked(whose, event -> needed.computeIfAbsent(event.id(), id -> isNeeded(event))))
                .map(Consenter::id)
                .collect(toCollection(HashSet::new));
        asked.removeAll(Consent.givenAmong(List.copyOf(asked), kind));
        return asked;
    }

    /** A guardian's is asked wherever a minor runs, the others where the event needs them. */
    private boolean isAsked(Consenter whose, Predicate<Event> isNeeded) {
        if (whose.isTeam()) {
            return false;
        }
        return kind == ConsentKind.GUARDIAN
                ? Minor.needsGuardian(whose)
                : isNeeded.test(whose.entry().race().event());
    }

    private boolean isNeeded(Event event) {
        return ConsentTerms.of(event).need(kind) == Need.REQUIRED;
    }

    private Missing missing() {
        return new Missing(code, sentence, true);
    }
}
