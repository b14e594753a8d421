package org.backstretch.registration.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.EventFact.Status;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotAllowed;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.fact.Published;
import org.backstretch.registration.zone.Zones;

/** A meet. Its owner and the officials appointed for it work on it; strangers see it once it is no longer a draft. */
@Entity
public class Event extends Staffed implements Published {
    private static final int LONGEST_IN_DAYS = 366;

    @Id
    private UUID id;

    private long revision;
    private String name;
    private String place;
    private String country;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String zone;
    private String description;

    @Enumerated(EnumType.STRING)
    private Status status;

    Event() {}

    /** A new draft. */
    public static Event planned(UUID id, UUID organizer, EventPlan plan) {
        var event = new Event();
        event.id = id;
        event.belongTo(organizer);
        event.status = Status.DRAFT;
        event.change(plan);
        return event;
    }

    /**
     * One that another installation had.
     *
     * @param fact what that told of it; its organizer and officials have accounts there only
     */
    public static Event opened(EventFact fact, UUID organizer) {
        var event = new Event();
        event.id = fact.id();
        event.belongTo(organizer);
        event.status = fact.status();
        event.name = fact.name();
        event.place = fact.place();
        event.country = fact.country();
        event.firstDay = fact.firstDay();
        event.lastDay = fact.lastDay();
        event.zone = Zones.known("zone", fact.zone()).getId();
        event.description = "";
        return event;
    }

    /** For reading; refuses as if it were not there while it is a draft of somebody else. */
    public static Event seenBy(Caller caller, UUID id) {
        return Event.<Event>findByIdOptional(id)
                .map(event -> event.readBy(caller))
                .orElseThrow(() -> new NotHere("event", id));
    }

    /** For its owner to change, locked. */
    public static Event editedBy(Caller caller, UUID id) {
        return locked(id).map(event -> event.editedBy(caller)).orElseThrow(() -> new NotHere("event", id));
    }

    /** For its owner to look behind the public pages, archived or not. */
    public static Event ownedBy(Caller caller, UUID id) {
        return seenBy(caller, id).ownedBy(caller);
    }

    public static Optional<Event> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** This, if it is no draft of somebody else. */
    public Event readBy(Caller caller) {
        if (!isSeenBy(caller)) {
            throw new NotHere("event", id);
        }
        return this;
    }

    /** This, if the caller owns it and it is not archived. */
    public Event editedBy(Caller caller) {
        ownedBy(caller);
        refuseArchived();
        return this;
    }

    /** This, if the caller owns it; archived or not. */
    public Event ownedBy(Caller caller) {
        readBy(caller);
        if (!mayBeEditedBy(caller)) {
            throw new NotAllowed("Only the organizer of " + name + " may do this.");
        }
        return this;
    }

    public boolean isArchived() {
        return status == Status.ARCHIVED;
    }

    /** Of an archived event nothing changes: neither itself nor its races nor their entries. */
    public void refuseArchived() {
        if (isArchived()) {
            throw new Archived(name);
        }
    }

    /** This, if the caller owns it or is one of its officials. */
    public Event officiatedBy(Caller caller) {
        readBy(caller);
        if (!mayBeOfficiatedBy(caller)) {
            throw new NotAllowed("Only the organizer and the officials of " + name + " may do this.");
        }
        return this;
    }

    /** This, if the caller owns it or works at its desk. */
    public Event deskedBy(Caller caller) {
        readBy(caller);
        if (!mayBeDeskedBy(caller)) {
            throw new NotAllowed("Only the organizer and the desk of " + name + " may do this.");
        }
        return this;
    }

    public boolean isSeenBy(Caller caller) {
        return status != Status.DRAFT || mayBeOfficiatedBy(caller);
    }

    public void change(EventPlan plan) {
        var ends = plan.lastDay() == null ? plan.firstDay() : plan.lastDay();
        if (ends.isBefore(plan.firstDay()) || ends.isAfter(plan.firstDay().plusDays(LONGEST_IN_DAYS))) {
            throw new Invalid("lastDay", "An event ends on its first day or at most a year later.");
        }
        name = plan.name().strip();
        place = plan.place().strip();
        country = plan.country().strip();
        firstDay = plan.firstDay();
        lastDay = ends;
        zone = Zones.known("zone", plan.zone()).getId();
        description = plan.description() == null ? "" : plan.description();
    }

    /** Opens a draft, or a closed event again. */
    public void open(long races) {
        var next = lifecycle().opened();
        if (races == 0) {
            throw new NothingToRun(name);
        }
        status = next;
    }

    public void close() {
        status = lifecycle().closed();
    }

    /** From now on it is only read. */
    public void archive() {
        status = lifecycle().archived();
    }

    public void takeOutOfArchive() {
        status = lifecycle().takenOut();
    }

    private Lifecycle lifecycle() {
        return new Lifecycle(name, status);
    }

    public boolean isDraft() {
        return status == Status.DRAFT;
    }

    public UUID id() {
        return id;
    }

    /** Greater after each change. */
    public long revision() {
        return revision;
    }

    public String name() {
        return name;
    }

    public String place() {
        return place;
    }

    public String country() {
        return country;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Whether its last day has ended, where it is. */
    public boolean isOver(Clock clock) {
        return lastDay.isBefore(LocalDate.now(clock.withZone(zone())));
    }

    public String description() {
        return description;
    }

    public Status status() {
        return status;
    }

    @Override
    public EventFact fact() {
        return new EventFact(
                id,
                revision,
                name,
                place,
                country,
                firstDay,
                lastDay,
                zone,
                status,
                organizer(),
                officials().stream()
                        .map(each -> new EventFact.Official(each.account(), each.role()))
                        .toList(),
                Asked.by(id));
    }

    @Override
    public void revise(long newest) {
        revision = newest;
    }

    @Override
    public UUID scope() {
        return id;
    }
}
