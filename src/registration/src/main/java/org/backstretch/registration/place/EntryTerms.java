package org.backstretch.registration.place;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.event.Shift;
import org.backstretch.registration.race.EntryTermsPlan;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.race.Wave;
import org.jspecify.annotations.Nullable;

/** When and how a race takes entries. The race is locked by whoever changes them or goes by them. */
@Entity
public class EntryTerms extends PanacheEntityBase {
    static final int OFFER_HOURS = 48;
    static final int PENDING_HOURS = 168;

    @Id
    private UUID raceId;

    private @Nullable Instant opensAt;
    private @Nullable Instant closesAt;
    private boolean waitingList;
    private boolean paused;
    private int offerHours = OFFER_HOURS;
    private int pendingHours = PENDING_HOURS;

    EntryTerms() {}

    /** What was agreed, or the usual: while the event is open, without a waiting list. */
    public static EntryTerms of(Race race) {
        return EntryTerms.<EntryTerms>findByIdOptional(race.id()).orElseGet(() -> usual(race));
    }

    private static EntryTerms usual(Race race) {
        var terms = new EntryTerms();
        terms.raceId = race.id();
        return terms;
    }

    /** The same for another race; a list that is paused is not paused there. */
    EntryTerms copiedTo(UUID race, Shift shift) {
        var copy = new EntryTerms();
        copy.raceId = race;
        copy.opensAt = Optional.ofNullable(opensAt).map(shift::moved).orElse(null);
        copy.closesAt = Optional.ofNullable(closesAt).map(shift::moved).orElse(null);
        copy.waitingList = waitingList;
        copy.offerHours = offerHours;
        copy.pendingHours = pendingHours;
        return copy;
    }

    /** @param path to the plan in what was sent, for the field that is wrong */
    void change(EntryTermsPlan plan, String path) {
        opensAt = plan.opensAt();
        closesAt = plan.closesAt();
        if (opensAt != null && closesAt != null && !closesAt.isAfter(opensAt)) {
            throw new Invalid(path + "closesAt", "Entries close after they open.");
        }
        waitingList = Boolean.TRUE.equals(plan.waitingList());
        offerHours = Optional.ofNullable(plan.offerHours()).orElse(OFFER_HOURS);
        pendingHours = Optional.ofNullable(plan.pendingHours()).orElse(PENDING_HOURS);
    }

    /** Offers nothing from the list until {@link #resume}; places that become free stay for later. */
    public void pause() {
        paused = true;
    }

    public void resume() {
        paused = false;
    }

    /** Refuses whoever comes too early or too late. */
    public void refuseOutside(Race race, Instant now) {
        if (opensAt != null && now.isBefore(opensAt)) {
            throw OutsideWindow.early(race, opensAt);
        }
        if (closesAt != null && !now.isBefore(closesAt)) {
            throw OutsideWindow.late(race, closesAt);
        }
    }

    /** Whether places of the list are offered at all. */
    public boolean offers(Race race, Instant now) {
        return !paused
                && !race.isWithdrawn()
                && race.event().status() == EventFact.Status.OPEN
                && (closesAt == null || now.isBefore(closesAt));
    }

    /** An offer ends neither after the window nor after the gun. */
    public Instant offerEnd(Wave wave, Instant now) {
        var usual = now.plus(Duration.ofHours(offerHours));
        var latest = earlier(usual, wave.plannedStart());
        return closesAt == null ? latest : earlier(latest, closesAt);
    }

    /** Until the gun at the latest; after it there is nothing left to wait for but the desk. */
    public Instant pendingEnd(Wave wave, Instant now) {
        var usual = now.plus(Duration.ofHours(pendingHours));
        return wave.plannedStart().isAfter(now) ? earlier(usual, wave.plannedStart()) : usual;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    public boolean keepsWaitingList() {
        return waitingList;
    }

    public boolean isPaused() {
        return paused;
    }

    EntryTermsPlan plan() {
        return new EntryTermsPlan(opensAt, closesAt, waitingList, offerHours, pendingHours);
    }
}
