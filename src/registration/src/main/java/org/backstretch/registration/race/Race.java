package org.backstretch.registration.race;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.category.Category;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.fact.Published;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** One competition of an event. It owns its capacity: whoever takes a place locks this row first. */
@Entity
public class Race extends PanacheEntityBase implements Published {
    @Id
    private UUID id;

    private long revision;

    @ManyToOne(fetch = FetchType.LAZY)
    private Event event;

    private String name;

    @Embedded
    private Course course;

    @ElementCollection
    @CollectionTable(name = "race_direction", joinColumns = @JoinColumn(name = "race_id"))
    @OrderColumn(name = "position")
    @Column(name = "direction")
    @Enumerated(EnumType.STRING)
    private List<Direction> directions = new ArrayList<>();

    @Embedded
    private Rules rules;

    private @Nullable Integer capacity;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "race_id", nullable = false)
    private List<Wave> waves = new ArrayList<>();

    @Embedded
    private @Nullable TeamScoring teamScoring;

    @ElementCollection
    @CollectionTable(name = "race_split", joinColumns = @JoinColumn(name = "race_id"))
    @OrderColumn(name = "position")
    private List<RaceSplit> splits = new ArrayList<>();

    @Embedded
    private @Nullable Laps laps;

    @ElementCollection
    @CollectionTable(name = "race_leg", joinColumns = @JoinColumn(name = "race_id"))
    @OrderColumn(name = "position")
    private List<RaceLeg> legs = new ArrayList<>();

    private boolean withdrawn;

    /** Races of one pool share their bibs; alone it is its own. */
    private UUID bibPool;

    @Transient
    private boolean alone;

    Race() {}

    static Race planned(UUID id, Event event, RacePlan plan) {
        var race = new Race();
        race.id = id;
        race.bibPool = id;
        race.event = event;
        race.directions.add(Direction.BACKWARD);
        race.rules = Rules.usual();
        if (plan.waves() == null || plan.waves().isEmpty()) {
            race.waves.add(new Wave("Wave 1", plan.neededStart()));
        }
        race.change(plan);
        return race;
    }

    /** One that another installation had, as its fact tells of it. */
    public static Race opened(Event event, RaceFact fact) {
        var race = new Race();
        race.id = fact.id();
        race.bibPool = fact.id();
        race.event = event;
        race.name = fact.name();
        race.course = Course.of(fact);
        race.directions.addAll(fact.directions());
        race.rules = Rules.of(fact);
        race.capacity = fact.capacity();
        fact.waves().stream().map(Wave::of).forEach(race.waves::add);
        race.teamScoring =
                Optional.ofNullable(fact.teamScoring()).map(TeamScoring::of).orElse(null);
        fact.splits().stream().map(RaceSplit::of).forEach(race.splits::add);
        race.laps = Laps.of(fact);
        fact.legs().stream().map(RaceLeg::of).forEach(race.legs::add);
        race.withdrawn = fact.withdrawn();
        return race;
    }

    public static Race get(UUID id) {
        return Race.<Race>findByIdOptional(id).orElseThrow(() -> new NotHere("race", id));
    }

    /** For reading; refuses as if it were not there while its event is a draft of somebody else. */
    public static Race seenBy(Caller caller, UUID id) {
        var race = get(id);
        race.event.readBy(caller);
        return race;
    }

    /** With its row locked: nobody else enters, leaves or changes this race until the transaction ends. */
    public static Race locked(UUID id) {
        return RaceLock.find(id).orElseThrow(() -> new NotHere("race", id));
    }

    /** Several at once: whoever locks them one by one may meet somebody who does so the other way round. */
    public static List<Race> locked(Collection<UUID> ids) {
        return RaceLock.all(ids);
    }

    /** Not locked yet, but with all that an entry chooses from: {@link #lock} then keeps nobody waiting for that. */
    public static Race ahead(UUID id) {
        var race = Race.<Race>find("from Race race join fetch race.event where race.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("race", id));
        List.of(race.waves, race.directions, race.rules.categories(), race.legs).forEach(Hibernate::initialize);
        return race;
    }

    /** {@link #locked}, read anew if the race or its event was changed since it was read. */
    public Race lock() {
        return RaceLock.take(this);
    }

    /** Whether this is how it was read. */
    boolean isAt(long read, UUID pool) {
        return revision == read && bibPool.equals(pool);
    }

    void isKnownAlone(boolean known) {
        alone = known;
    }

    /** Whether it is known, under its lock, that it shares places with no other. */
    public boolean isAlone() {
        return alone;
    }

    /** All of these events, in the order of their starts. */
    public static List<Race> of(Collection<UUID> events) {
        return Race.<Race>list("event.id in ?1", events).stream()
                .sorted(comparing(Race::firstStart).thenComparing(Race::id))
                .toList();
    }

    /** Of an event, withdrawn ones too, in the order of their starts. */
    public static List<Race> of(Event event) {
        return of(List.of(event.id()));
    }

    /** Those of these that are there and that the caller may see, by id. */
    public static Map<UUID, Race> seenBy(Caller caller, Collection<UUID> ids) {
        return Race.<Race>list("from Race race join fetch race.event where race.id in ?1", ids).stream()
                .filter(race -> race.event.isSeenBy(caller))
                .collect(toMap(Race::id, race -> race));
    }

    /** The accounts whose races are run over this course. A course may be named by the first race over it. */
    public static List<UUID> organizersOn(UUID course) {
        return getEntityManager()
                .createQuery(
                        "select distinct race.event.organizer from Race race where race.course.courseId = :course or race.id = :course",
                        UUID.class)
                .setParameter("course", course)
                .getResultList();
    }

    /** Races of this event that were not withdrawn. */
    public static long countOf(Event event) {
        return count("event = ?1 and withdrawn = false", event);
    }

    void change(RacePlan plan) {
        name = plan.name().strip();
        var before = Optional.ofNullable(course).map(Course::inCatalogue);
        course = Course.of(plan, Optional.ofNullable(course));
        rules.change(plan);
        capacity = plan.capacity();
        keep(course.directions(plan, directions), directions);
        Optional.ofNullable(plan.waves()).filter(them -> !them.isEmpty()).ifPresent(this::takeWaves);
        Optional.ofNullable(plan.teamScoring()).ifPresent(wanted -> teamScoring = TeamScoring.of(wanted));
        Optional.ofNullable(plan.splits()).map(RaceSplit::of).ifPresent(wanted -> keep(wanted, splits));
        keep(RaceLeg.of(plan, legs, before, course.inCatalogue()), legs);
        laps = Laps.of(plan, Optional.ofNullable(laps), course.inCatalogue(), !legs.isEmpty());
    }

    void refuseRulesAfterStart(String before, Instant now) {
        rules.refuseOthersAfter(firstStart(), before, now);
    }

    private void takeWaves(List<RacePlan.WavePlan> plans) {
        var kept = Wave.planned(plans, waves);
        waves.retainAll(kept);
        kept.stream().filter(wave -> !waves.contains(wave)).forEach(waves::add);
    }

    static <T> void keep(List<T> wanted, List<T> stored) {
        if (!wanted.equals(stored)) {
            stored.clear();
            stored.addAll(wanted);
        }
    }

    /** With which other races it has one stock of bibs. */
    public UUID bibPool() {
        return bibPool;
    }

    /** @param pool its own id to have bibs of its own */
    public void shareBibs(UUID pool) {
        bibPool = pool;
    }

    void withdraw() {
        withdrawn = true;
    }

    /** How many places are held. Exact for whoever holds the lock. */
    public long placesHeld() {
        return Places.held(List.of(id)).getOrDefault(id, 0L);
    }

    /** The category of the race's own that fits, by the age policy of its rule set. */
    public Optional<Category> categoryFor(Sex sex, Optional<LocalDate> born, Wave wave) {
        var age = born.map(day -> OptionalInt.of(ageOf(day, wave))).orElse(OptionalInt.empty());
        return Category.pick(categories(), sex, age);
    }

    private int ageOf(LocalDate born, Wave wave) {
        return rules.age(born, event.firstDay(), dayOf(wave));
    }

    /** The day of its first start where it is run. */
    public LocalDate day() {
        return dayOf(waves().getFirst());
    }

    /** The day of a wave's start where it is run. */
    public LocalDate dayOf(Wave wave) {
        return LocalDate.ofInstant(wave.plannedStart(), event.zone());
    }

    public UUID id() {
        return id;
    }

    public Event event() {
        return event;
    }

    public String name() {
        return name;
    }

    Course course() {
        return course;
    }

    /** Empty where time is fixed and distance counts, and where nobody has said how long the course is. */
    public Optional<Long> distanceMillimetres() {
        return Optional.ofNullable(course.distanceMillimetres());
    }

    public List<Direction> directions() {
        return List.copyOf(directions);
    }

    public Optional<Integer> capacity() {
        return Optional.ofNullable(capacity);
    }

    /** In the order of their starts. */
    public List<Wave> waves() {
        return waves.stream()
                .sorted(comparing(Wave::plannedStart).thenComparing(Wave::id))
                .toList();
    }

    Instant firstStart() {
        return waves().getFirst().plannedStart();
    }

    public List<Category> categories() {
        return rules.categories().stream().map(RaceCategory::category).toList();
    }

    /** How many legs a team runs; 0 where everybody runs for themselves. */
    public int legs() {
        return legs.size();
    }

    /** @param leg from 1 */
    public int runnersOfLeg(int leg) {
        return legs.get(leg - 1).paired() ? 2 : 1;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    @Override
    public RaceFact fact() {
        return new RaceFact(
                id,
                revision,
                event.id(),
                name,
                course.discipline(),
                course.distanceMillimetres(),
                directions,
                rules.timing(),
                rules.ruleSet(),
                capacity,
                waves().stream().map(Wave::fact).toList(),
                rules.categories().stream().map(RaceCategory::fact).toList(),
                withdrawn,
                course.courseId(),
                Optional.ofNullable(teamScoring).map(TeamScoring::fact).orElse(null),
                splits.stream().map(RaceSplit::fact).toList(),
                laps == null ? null : laps.laps(),
                laps == null ? null : laps.lapMillimetres(),
                legs.stream().map(RaceLeg::fact).toList());
    }

    @Override
    public void revise(long newest) {
        revision = newest;
    }

    @Override
    public UUID scope() {
        return event.id();
    }
}
