package org.backstretch.registration.relay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.PublicName;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.consent.Consenter;
import org.backstretch.registration.consent.Lacking;
import org.backstretch.registration.emergency.EmergencyContact;
import org.backstretch.registration.entry.Entry;
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

    /** Whoever is named for the place now: another one when somebody else is, for whom nothing counts that was said before. */
    private UUID runnerId;

    private @Nullable LocalDate birthDate;

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

    /** Those of a team, in later rounds too. */
    static List<RelayMember> of(Entry team) {
        return list("entryId = ?1 order by leg, position", team.origin().id());
    }

    /** The same of many teams. */
    static Map<Entry, List<RelayMember>> of(Collection<Entry> teams) {
        var origins =
                teams.stream().collect(toMap(team -> team, team -> team.origin().id()));
        var members = origins.isEmpty()
                ? Map.<UUID, List<RelayMember>>of()
                : RelayMember.<RelayMember>list("entryId in ?1 order by leg, position", origins.values()).stream()
                        .collect(groupingBy(RelayMember::entryId));
        return teams.stream().collect(toMap(team -> team, team -> members.getOrDefault(origins.get(team), List.of())));
    }

    static RelayMember get(UUID id) {
        return RelayMember.<RelayMember>findByIdOptional(id).orElseThrow(() -> new NotHere("member", id));
    }

    static List<RelayMember> ofEvent(UUID event) {
        return list(
                "entryId in (select e.id from Entry e where e.race.event.id = ?1) order by entryId, leg, position",
                event);
    }

    /** The team, to lock its race before anything else is read. */
    static UUID entryOf(UUID id) {
        return find("select entryId from RelayMember where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("member", id));
    }

    /** Somebody else takes this place; nobody is called any more about who had it. */
    void replace(MemberForm form) {
        EmergencyContact.forget(runnerId);
        invite(form);
    }

    /** Somebody new is asked. Until she has answered she is shown by an initial. */
    private void invite(MemberForm form) {
        givenName = form.givenName().strip();
        familyName = form.familyName() == null ? "" : form.familyName().strip();
        email = Address.typed("email", form.email()).text();
        publicNameStyle = PublicName.FIRST_NAME_INITIAL;
        state = State.INVITED;
        decidedAt = null;
        runnerId = Ids.next();
        birthDate = null;
    }

    /** @param born absent: as it was said before */
    void confirm(Optional<LocalDate> born, Optional<PublicName> style, LocalDate raceDay, Instant now) {
        birthDate = born.or(this::birthDate)
                .orElseThrow(() -> new Invalid("birthDate", "Say the birth date. Neither captain nor public sees it."));
        publicNameStyle = style.orElseGet(() -> PublicName.byDefault(birthDate(), raceDay));
        state = State.CONFIRMED;
        decidedAt = now;
    }

    void decline(Instant now) {
        EmergencyContact.forget(runnerId);
        state = State.DECLINED;
        decidedAt = now;
    }

    /** As she wants to be shown; a place that somebody declined is open. */
    String publicName() {
        return state == State.DECLINED ? "open" : publicNameStyle.of(givenName, familyName);
    }

    /** She, as somebody who is asked for consents. */
    Consenter consenter(Entry team) {
        return new Consenter(team, Optional.of(runnerId), givenName, familyName, birthDate(), publicNameStyle);
    }

    void refuseUnanswered() {
        if (state != State.CONFIRMED) {
            throw new NotSaidYes(name());
        }
    }

    /** Whether she said yes and still has to agree to something: all that her captain learns of it. */
    boolean lacks(Entry team) {
        return state == State.CONFIRMED && Lacking.anything(consenter(team));
    }

    /** Whether she is to run and has not said whom to call: all that her captain learns of it. */
    boolean lacksContact(Entry team, Clock clock) {
        return state == State.CONFIRMED
                && !team.race().event().isOver(clock)
                && EmergencyContact.known(runnerId).isEmpty();
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

    UUID runnerId() {
        return runnerId;
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

    String name() {
        return (givenName + " " + familyName).strip();
    }

    Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
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
