package org.backstretch.registration.challenge;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.TeamFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.club.Club;
import org.backstretch.registration.fact.Published;
import org.jspecify.annotations.Nullable;

/** A team of a challenge; known by its name however that is spelled in capitals and spaces. */
@Entity
class Team extends PanacheEntityBase implements Published {
    static final int LONGEST_NAME = 80;

    @Id
    private UUID id;

    private long revision;
    private UUID challengeId;
    private String name;
    private String nameKey;
    private @Nullable UUID clubId;
    private boolean withdrawn;

    Team() {}

    Team(Challenge challenge, String name, Optional<UUID> club) {
        this.id = Ids.next();
        this.challengeId = challenge.id();
        this.name = Club.spelled(name);
        this.nameKey = Club.key(name);
        this.clubId = club.orElse(null);
    }

    static List<Team> lockedOf(UUID club) {
        return Team.<Team>find("clubId = ?1 order by id", club)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void runFor(UUID club) {
        clubId = club;
    }

    static boolean isNamed(Challenge challenge, String name) {
        return count("challengeId = ?1 and nameKey = ?2", challenge.id(), Club.key(name)) > 0;
    }

    /** A team of this challenge. */
    static Team of(Challenge challenge, UUID id) {
        return Team.<Team>findByIdOptional(id)
                .filter(team -> team.challengeId.equals(challenge.id()))
                .orElseThrow(() -> new NotHere("team", id));
    }

    UUID id() {
        return id;
    }

    UUID challengeId() {
        return challengeId;
    }

    String name() {
        return name;
    }

    Optional<UUID> clubId() {
        return Optional.ofNullable(clubId);
    }

    @Override
    public TeamFact fact() {
        return new TeamFact(id, revision, challengeId, name, clubId, withdrawn);
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
