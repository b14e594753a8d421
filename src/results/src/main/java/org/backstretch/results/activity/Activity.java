package org.backstretch.results.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ActivityFact.Saying;
import org.backstretch.contracts.ActivityFact.Status;
import org.backstretch.contracts.ChallengeFact;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One logged run. It counts in every challenge whose rules it meets. */
@Entity
class Activity extends PanacheEntityBase {
    /** Typed in by hand: nobody but the runner says so. */
    private static final int SAID_SO = 0;

    @Id
    UUID id;

    long revision;
    UUID account;
    UUID personId;
    Instant startedAt;
    String zone;
    LocalDate localDate;

    @Enumerated(EnumType.STRING)
    Direction direction;

    long distanceMillimetres;

    @Nullable
    Long durationMillis;

    @Nullable
    String note;

    int evidence;
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    Status status;

    @Nullable
    String reviewReason;

    @JdbcTypeCode(SqlTypes.JSON)
    String sayings = new Sayings(List.of()).json();

    static Activity logged(UUID id, UUID account, UUID person, Sex sex, Log log, Instant now) {
        var activity = new Activity();
        activity.id = id;
        activity.account = account;
        activity.personId = person;
        activity.evidence = SAID_SO;
        activity.say(log, sex, now);
        return activity;
    }

    static PanacheQuery<Activity> of(UUID account) {
        return find("account = ?1 and status <> ?2 order by startedAt desc, id desc", account, Status.WITHDRAWN);
    }

    /** With its row locked, so that one saying comes after the other. */
    static Optional<Activity> ifAny(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<Activity> all(List<UUID> ids) {
        return list("id in ?1 order by startedAt desc, id desc", ids);
    }

    /** Answers whether that changed anything. What scores is received anew, so that nothing is slipped in late. */
    boolean correct(Log log, Sex sex, Instant now) {
        if (status == Status.WITHDRAWN) {
            throw new WithdrawnActivity();
        }
        if (scoresAs(log)) {
            var sameNote = Objects.equals(note, log.note());
            note = log.note();
            return !sameNote;
        }
        say(log, sex, now);
        return true;
    }

    private boolean scoresAs(Log log) {
        return startedAt.equals(log.startedAt())
                && zone.equals(log.zone())
                && direction == log.direction()
                && distanceMillimetres == log.millimetres()
                && Objects.equals(durationMillis, log.millis());
    }

    private void say(Log log, Sex sex, Instant now) {
        startedAt = log.startedAt();
        zone = log.zone();
        localDate = log.localDate();
        direction = log.direction();
        distanceMillimetres = log.millimetres();
        durationMillis = log.millis();
        note = log.note();
        reviewReason = log.doubt(sex).orElse(null);
        status = reviewReason == null ? Status.COUNTED : Status.IN_REVIEW;
        receivedAt = said().next(now);
        sayings = said().withOwn(ownWord()).json();
    }

    /** Answers whether that changed anything. */
    boolean withdraw(Instant now) {
        if (status == Status.WITHDRAWN) {
            return false;
        }
        status = Status.WITHDRAWN;
        receivedAt = said().next(now);
        sayings = said().withWithdrawal(ownWord()).json();
        return true;
    }

    private Sayings said() {
        return Sayings.read(sayings);
    }

    /** What its runner says of it now. */
    Saying ownWord() {
        return new Saying(
                receivedAt,
                null,
                null,
                startedAt,
                zone,
                localDate,
                direction,
                distanceMillimetres,
                durationMillis,
                evidence,
                status);
    }

    /** Answers whether that changed anything. What the runner took back in time cannot be made to count. */
    boolean correct(ChallengeFact challenge, Correction correction, Instant now) {
        var word = wordIn(challenge).orElseGet(this::ownWord);
        if (word.status() == Status.WITHDRAWN) {
            throw new WithdrawnActivity();
        }
        if (correction.says(word, challenge.id())) {
            return false;
        }
        var said = said();
        sayings = said.withCorrection(correction.of(word, challenge.id(), said.next(now)))
                .json();
        return true;
    }

    /** What counts in the challenge; empty for a run that was first told too late. */
    Optional<Saying> wordIn(ChallengeFact challenge) {
        return fact().wordIn(challenge.id(), challenge.finalAt());
    }

    ActivityFact fact() {
        return new ActivityFact(
                id,
                revision,
                personId,
                startedAt,
                zone,
                localDate,
                direction,
                distanceMillimetres,
                durationMillis,
                evidence,
                receivedAt,
                status,
                reviewReason,
                said().all());
    }
}
