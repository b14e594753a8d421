package org.backstretch.registration.series;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.SeriesFact;
import org.backstretch.contracts.SeriesFact.Status;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotAllowed;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.fact.Published;

/**
 * Races that count together. A draft is seen by its owner only. What counts may change as long as it lives: an evening that
 * was cancelled makes best 4 of 5 a best 3 of 4. Standings follow, and the audit trail says who did it.
 */
@Entity
public class Series extends PanacheEntityBase implements Published {
    @Id
    private UUID id;

    private long revision;
    private String name;

    @Embedded
    private Points points;

    private boolean perSex;
    private int best;
    private int minimum;
    private boolean countback;

    @ElementCollection
    @CollectionTable(name = "series_leg", joinColumns = @JoinColumn(name = "series_id"))
    @OrderColumn(name = "position")
    private List<Leg> legs = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID organizer;

    Series() {}

    /** A new draft. */
    static Series planned(UUID id, UUID organizer, SeriesPlan plan, List<Leg> legs) {
        var series = new Series();
        series.id = id;
        series.organizer = organizer;
        series.status = Status.DRAFT;
        series.change(plan, legs);
        return series;
    }

    /** For reading; refuses as if it were not there while it is a draft of somebody else. */
    static Series seenBy(Caller caller, UUID id) {
        return Series.<Series>findByIdOptional(id)
                .filter(each -> each.status != Status.DRAFT || each.mayBeEditedBy(caller))
                .orElseThrow(() -> new NotHere("series", id));
    }

    public static Optional<Series> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** This, if the caller owns it. */
    public Series editedBy(Caller caller) {
        if (mayBeEditedBy(caller)) {
            return this;
        }
        if (status == Status.DRAFT) {
            throw new NotHere("series", id);
        }
        throw new NotAllowed("Only the organizer of " + name + " may do this.");
    }

    boolean mayBeEditedBy(Caller caller) {
        return caller.isAdmin()
                || caller.accountIfAny().filter(organizer::equals).isPresent();
    }

    void change(SeriesPlan plan, List<Leg> wanted) {
        points = plan.checked();
        name = plan.name().strip();
        perSex = !Boolean.FALSE.equals(plan.perSex());
        best = Optional.ofNullable(plan.best()).orElse(SeriesPlan.MOST_LEGS);
        minimum = Optional.ofNullable(plan.minimum()).orElse(1);
        countback = Boolean.TRUE.equals(plan.countback());
        if (!wanted.equals(legs)) {
            legs.clear();
            legs.addAll(wanted);
        }
    }

    void open() {
        status = Status.OPEN;
    }

    UUID id() {
        return id;
    }

    List<Leg> legs() {
        return List.copyOf(legs);
    }

    @Override
    public SeriesFact fact() {
        return new SeriesFact(
                id,
                revision,
                name,
                organizer,
                points.scoring(),
                points.asList(),
                points.first(),
                points.step(),
                perSex,
                best,
                minimum,
                countback,
                legs.stream().map(Leg::fact).toList(),
                status);
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
