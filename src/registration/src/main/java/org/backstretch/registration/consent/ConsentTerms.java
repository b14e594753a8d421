package org.backstretch.registration.consent;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.agreement.Need;
import org.backstretch.registration.event.Event;

/** What an event asks, and in which language. Its event's row is locked by whoever changes it. */
@Entity
class ConsentTerms extends PanacheEntityBase {
    @Id
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private Language language;

    @ElementCollection
    @CollectionTable(name = "consent_need", joinColumns = @JoinColumn(name = "event_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "need")
    @Enumerated(EnumType.STRING)
    private Map<ConsentKind, Need> needs = new EnumMap<>(ConsentKind.class);

    ConsentTerms() {}

    /** Those of an event, or what is usual where it is. */
    static ConsentTerms of(Event event) {
        return ConsentTerms.<ConsentTerms>findByIdOptional(event.id()).orElseGet(() -> {
            var usual = new ConsentTerms();
            usual.eventId = event.id();
            usual.language = Language.of(event.country());
            return usual;
        });
    }

    void speak(Language wanted) {
        language = wanted;
        keep();
    }

    void ask(ConsentKind kind, Need need) {
        if (kind == ConsentKind.GUARDIAN && need != Need.REQUIRED) {
            throw new Invalid("kinds", "A guardian consents for every minor; that cannot be turned off.");
        }
        if (kind.isFree() && need == Need.REQUIRED) {
            throw new Invalid("kinds", "%s must be free: ask for it as OPTIONAL, or do not ask.".formatted(kind));
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
        return language;
    }

    Need need(ConsentKind kind) {
        return needs.getOrDefault(kind, kind.usual());
    }

    ConsentText text(ConsentKind kind) {
        return ConsentText.current(eventId, kind, language);
    }
}
