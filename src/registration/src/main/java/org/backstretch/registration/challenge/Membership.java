package org.backstretch.registration.challenge;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.fact.Published;
import org.backstretch.registration.person.Person;
import org.jspecify.annotations.Nullable;

/** Somebody's time in a challenge, alone or in one team: from the day of joining until the day before leaving. */
@Entity
class Membership extends PanacheEntityBase implements Published {
    @Id
    private UUID id;

    private long revision;
    private UUID challengeId;
    private UUID personId;
    private @Nullable UUID teamId;
    private String zone;
    private LocalDate joinedOn;
    private @Nullable LocalDate leftOn;

    Membership() {}

    Membership(Challenge challenge, Person person, Optional<UUID> team, ZoneId zone, LocalDate joinedOn) {
        this.id = Ids.next();
        this.challengeId = challenge.id();
        this.personId = person.id();
        this.teamId = team.orElse(null);
        this.zone = zone.getId();
        this.joinedOn = joinedOn;
    }

    /** With its row locked. */
    static Optional<Membership> current(UUID challenge, UUID person) {
        return find("challengeId = ?1 and personId = ?2 and leftOn is null", challenge, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static Membership locked(Challenge challenge, UUID id) {
        return Membership.<Membership>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(member -> member.challengeId.equals(challenge.id()))
                .orElseThrow(() -> new NotHere("member", id));
    }

    static List<Membership> lockedOf(UUID person) {
        return Membership.<Membership>find("personId = ?1 order by id", person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether that person is a member of the same challenge on any day of this time. */
    boolean overlapsOneOf(UUID person) {
        return Membership.<Membership>list("challengeId = ?1 and personId = ?2", challengeId, person).stream()
                .anyMatch(other -> beginsBeforeTheEndOf(other) && other.beginsBeforeTheEndOf(this));
    }

    private boolean beginsBeforeTheEndOf(Membership other) {
        return other.leftOn == null || joinedOn.isBefore(other.leftOn);
    }

    void belongTo(UUID person) {
        personId = person;
    }

    /** Ends it: the day itself no longer counts. */
    void leave(LocalDate day) {
        if (leftOn == null) {
            leftOn = day.isBefore(joinedOn) ? joinedOn : day;
        }
    }

    /** Another team before the first counted day is over: as if it had been that one from the beginning. */
    void moveTo(Optional<UUID> team) {
        teamId = team.orElse(null);
    }

    boolean hasBegunBefore(LocalDate day) {
        return joinedOn.isBefore(day);
    }

    UUID id() {
        return id;
    }

    UUID challengeId() {
        return challengeId;
    }

    UUID personId() {
        return personId;
    }

    Optional<UUID> teamId() {
        return Optional.ofNullable(teamId);
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    @Override
    public MembershipFact fact() {
        return new MembershipFact(id, revision, challengeId, personId, teamId, joinedOn, leftOn);
    }

    @Override
    public void revise(long newest) {
        revision = newest;
    }

    @Override
    public UUID scope() {
        return challengeId;
    }
}
