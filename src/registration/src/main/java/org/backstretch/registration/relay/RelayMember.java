package org.backstretch.registration.relay;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.PublicName;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.mail.Address;
import org.jspecify.annotations.Nullable;

/** Somebody who is to run a leg. Whoever changes one holds the lock of the team's race. */
@Entity
class RelayMember extends PanacheEntityBase {

    /** What she said to it. */
    enum State {
        INVITED,
        CONFIRMED,
        DECLINED
    }

    @Id
    private UUID id;

    private UUID entryId;
    private int leg;
    private int position;
    private String givenName;
    private String familyName;
    private String email;

    @Enumerated(EnumType.STRING)
    private PublicName publicNameStyle;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Instant decidedAt;

    RelayMember() {}

    static RelayMember of(UUID entry, int leg, int position, MemberForm form) {
        var member = new RelayMember();
        member.id = Ids.next();
        member.entryId = entry;
        member.leg = leg;
        member.position = position;
        member.invite(form);
        return member;
    }

    static List<RelayMember> of(UUID entry) {
        return list("entryId = ?1 order by leg, position", entry);
    }

    /** Of many teams, by entry. */
    static Map<UUID, List<RelayMember>> of(Collection<UUID> entries) {
        return entries.isEmpty()
                ? Map.of()
                : RelayMember.<RelayMember>list("entryId in ?1 order by leg, position", entries).stream()
                        .collect(groupingBy(RelayMember::entryId));
    }

    static RelayMember get(UUID id) {
        return RelayMember.<RelayMember>findByIdOptional(id).orElseThrow(() -> new NotHere("member", id));
    }

    /** The team, to lock its race before anything else is read. */
    static UUID entryOf(UUID id) {
        return find("select entryId from RelayMember where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("member", id));
    }

    /** Somebody new takes this place, and is asked. Until she has answered she is shown by an initial. */
    void invite(MemberForm form) {
        givenName = form.givenName().strip();
        familyName = form.familyName() == null ? "" : form.familyName().strip();
        email = Address.typed("email", form.email()).text();
        publicNameStyle = PublicName.FIRST_NAME_INITIAL;
        state = State.INVITED;
        decidedAt = null;
    }

    void confirm(PublicName style, Instant now) {
        publicNameStyle = style;
        state = State.CONFIRMED;
        decidedAt = now;
    }

    void decline(Instant now) {
        state = State.DECLINED;
        decidedAt = now;
    }

    /** As she wants to be shown; a place that somebody declined is open. */
    String publicName() {
        return state == State.DECLINED ? "open" : publicNameStyle.of(givenName, familyName);
    }

    boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    UUID id() {
        return id;
    }

    UUID entryId() {
        return entryId;
    }

    int leg() {
        return leg;
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    Address email() {
        return new Address(email);
    }

    PublicName publicNameStyle() {
        return publicNameStyle;
    }

    State state() {
        return state;
    }
}
