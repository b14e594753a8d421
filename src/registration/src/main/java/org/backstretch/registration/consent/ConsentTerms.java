package org.backstretch.registration.consent;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Transient;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.agreement.Need;
import org.backstretch.registration.event.Event;

/** What an event asks; the language is that of the event. Its event's row is locked by whoever changes it. */
@Entity
class ConsentTerms extends PanacheEntityBase {
    @Id
    private UUID eventId;

    @Transient
    private Event event;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "consent_need", joinColumns = @JoinColumn(name = "event_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "need")
    @Enumerated(EnumType.STRING)
    private Map<ConsentKind, Need> needs = new EnumMap<>(ConsentKind.class);

    ConsentTerms() {}

    /** Those of an event, or what is usual where it is. */
    static ConsentTerms of(Event event) {
        var terms = kept(event).orElseGet(() -> usual(event));
        terms.event = event;
        return terms;
    }

    private static ConsentTerms usual(Event event) {
        var usual = new ConsentTerms();
        usual.eventId = event.id();
        return usual;
    }

    private static Optional<ConsentTerms> kept(Event event) {
        return findByIdOptional(event.id());
    }

    /** Next time the same is asked. */
    static void copy(Event from, Event to) {
        kept(from).ifPresent(terms -> {
            var copy = usual(to);
            copy.needs.putAll(terms.needs);
            copy.persist();
        });
    }

    void ask(ConsentKind kind, Need need) {
        if (kind == ConsentKind.GUARDIAN && need != Need.REQUIRED) {
            throw new Invalid("kinds", "A guardian consents for every minor; that cannot be turned off.");
        }
        if (kind.isFree() && need == Need.REQUIRED) {
            throw new Invalid("kinds", "%s must be free: ask for it as OPTIONAL, or do not ask.".formatted(kind));
        }
        if (kind == ConsentKind.TRACK_MAP && need != Need.NOT_ASKED) {
            throw new Invalid("kinds", "Nothing shows tracks of runners yet, so nobody is asked for them.");
        }
        needs.put(kind, need);
        keep();
    }

    private void keep() {
        if (!isPersistent()) {
            persist();
        }
    }

    Language language() {
        return Language.of(event);
    }

    Need need(ConsentKind kind) {
        return needs.getOrDefault(kind, kind.usual());
    }

    /** Whether somebody is asked: not a team, and who runs a leg has no page of her own. */
    boolean asks(ConsentKind kind, Consenter whose, Minor minor) {
        if (whose.isTeam()) {
            return false;
        }
        return switch (kind) {
            case GUARDIAN -> minor.needsGuardian();
            case PUBLIC_PROFILE -> whose.member().isEmpty() && need(kind) != Need.NOT_ASKED;
            case RULES_AND_WAIVER, HEALTH, PHOTO, TRACK_MAP -> need(kind) != Need.NOT_ASKED;
        };
    }

    ConsentText text(ConsentKind kind) {
        return ConsentText.current(eventId, kind, language());
    }
}
