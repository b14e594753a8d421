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
import jakarta.persistence.LockModeType;
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
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.category.Category;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.rule.RuleSet;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
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

    @Enumerated(EnumType.STRING)
    private TimingMethod timing;

    private String ruleSet;
    private @Nullable Integer capacity;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "race_id", nullable = false)
    private List<Wave> waves = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "race_category", joinColumns = @JoinColumn(name = "race_id"))
    @OrderColumn(name = "position")
    private List<RaceCategory> categories = new ArrayList<>();

    @Embedded
    private @Nullable TeamScoring teamScoring;

    @ElementCollection
    @CollectionTable(name = "race_split", joinColumns = @JoinColumn(name = "race_id"))
    @OrderColumn(name = "position")
    private List<RaceSplit> splits = new ArrayList<>();

    private @Nullable Integer laps;
    private @Nullable Long lapMillimetres;

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
        race.timing = TimingMethod.GUN_CLOCK;
        race.ruleSet = RuleSet.HOUSE.name();
        race.takeCategories(CategorySchemes.named("STANDARD"));
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
        race.timing = fact.timing();
        race.ruleSet = fact.ruleSet();
        race.capacity = fact.capacity();
        fact.waves().stream().map(Wave::of).forEach(race.waves::add);
        fact.categories().stream().map(RaceCategory::of).forEach(race.categories::add);
        race.teamScoring =
                Optional.ofNullable(fact.teamScoring()).map(TeamScoring::of).orElse(null);
        fact.splits().stream().map(RaceSplit::of).forEach(race.splits::add);
        race.laps = fact.laps();
        race.lapMillimetres = fact.lapMillimetres();
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
        return findLocked(id).orElseThrow(() -> new NotHere("race", id));
    }

    static Optional<Race> findLocked(UUID id) {
        Optional<Race> race = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        var shares = SharedLock.take(List.of(id));
        race.ifPresent(found -> found.isKnownAlone(!shares));
        return race;
    }

    /** Several at once: whoever locks them one by one may meet somebody who does so the other way round. */
    public static List<Race> locked(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var races = Race.<Race>find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        SharedLock.take(ids);
        races.forEach(race -> race.isKnownAlone(false));
        return races;
    }

    /** Not locked yet, but with all that an entry chooses from: {@link #lock} then keeps nobody waiting for that. */
    public static Race ahead(UUID id) {
        var race = Race.<Race>find("from Race race join fetch race.event where race.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("race", id));
        race.readChoices();
        return race;
    }

    void readChoices() {
        List.of(waves, directions, categories, legs).forEach(Hibernate::initialize);
    }

    /** {@link #locked}, read anew if the race or its event was changed since it was read. */
    public Race lock() {
        var found = new RowLock(id, revision, bibPool, event.revision()).take();
        if (found.shares()) {
            SharedLock.take(List.of(id));
        }
        var race = found.asBefore() ? this : anew();
        race.isKnownAlone(!found.shares());
        return race;
    }

    private Race anew() {
        getEntityManager().detach(this);
        getEntityManager().detach(event);
        return ahead(id);
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
        timing = Optional.ofNullable(plan.timing()).orElse(timing);
        ruleSet = plan.knownRuleSet().orElse(ruleSet);
        capacity = plan.capacity();
        takeDirections(plan);
        Optional.ofNullable(plan.waves()).filter(them -> !them.isEmpty()).ifPresent(this::takeWaves);
        plan.wantedCategories().ifPresent(this::takeCategories);
        Optional.ofNullable(plan.teamScoring()).ifPresent(wanted -> teamScoring = TeamScoring.of(wanted));
        Optional.ofNullable(plan.splits()).map(RaceSplit::of).ifPresent(wanted -> keep(wanted, splits));
        takeLegs(plan, before);
        takeLaps(plan);
    }

    /** What is run in turn by its name is: nobody's sections would be told otherwise. */
    private void takeDirections(RacePlan plan) {
        var isInTurn = course.inCatalogue().isAlternated();
        plan.wantedDirections()
                .or(() -> Optional.of(List.of(Direction.ALTERNATED)).filter(any -> isInTurn))
                .ifPresent(wanted -> keep(wanted, directions));
        if (isInTurn && !directions.contains(Direction.ALTERNATED)) {
            throw new Invalid(
                    "directions",
                    course.discipline() + " is run backward and forward in turn. Choose the direction ALTERNATED.");
        }
    }

    /** The usual ones of a discipline go with it. */
    private void takeLegs(RacePlan plan, Optional<Discipline> before) {
        if (plan.legs() != null) {
            keep(RaceLeg.of(plan.legs()), legs);
        } else if (legs.equals(before.map(RaceLeg::usual).orElse(List.of()))) {
            keep(RaceLeg.usual(course.inCatalogue()), legs);
        }
    }

    private void takeLaps(RacePlan plan) {
        var measuresDistance = course.inCatalogue().measuresDistance();
        Optional.ofNullable(plan.laps()).ifPresent(wanted -> laps = wanted == 1 ? null : wanted);
        Optional.ofNullable(plan.lapMetres())
                .ifPresent(metres -> lapMillimetres = metres.movePointRight(3).longValueExact());
        if (plan.laps() == null && measuresDistance) {
            laps = null;
        }
        if (plan.lapMetres() == null && !measuresDistance) {
            lapMillimetres = null;
        }
        if (laps != null && measuresDistance) {
            throw new Invalid(
                    "laps", "In a fixed time everybody runs as many laps as they can. Give lapMetres instead.");
        }
        if (lapMillimetres != null && !measuresDistance) {
            throw new Invalid(
                    "lapMetres", "Only a race over a fixed time needs the length of a lap. Give laps instead.");
        }
        if (!legs.isEmpty() && (laps != null || measuresDistance)) {
            throw new Invalid("legs", "A relay passes the line once at the end of each leg; it has no laps.");
        }
    }

    /**
     * The gun freezes the rules. Registration does not know it, so it goes by the planned one: results would pass over another rule
     * set, but not over the categories that its age policy gives to entries.
     */
    void refuseRulesAfterStart(String before, Instant now) {
        if (!ruleSet.equals(before) && firstStart().isBefore(now)) {
            throw new Invalid(
                    "ruleSet",
                    "The gun was planned for " + firstStart()
                            + ", and from the gun on the rules stand as they are. If the race"
                            + " has not started, move its planned start first.");
        }
    }

    private void takeWaves(List<RacePlan.WavePlan> plans) {
        var kept = Wave.planned(plans, waves);
        waves.retainAll(kept);
        kept.stream().filter(wave -> !waves.contains(wave)).forEach(waves::add);
    }

    private void takeCategories(List<Category> wanted) {
        keep(wanted.stream().map(RaceCategory::of).toList(), categories);
    }

    private static <T> void keep(List<T> wanted, List<T> stored) {
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
        return RuleSet.named(ruleSet).orElse(RuleSet.HOUSE).age(born, event.firstDay(), dayOf(wave));
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
        return categories.stream().map(RaceCategory::category).toList();
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
                timing,
                ruleSet,
                capacity,
                waves().stream().map(Wave::fact).toList(),
                categories.stream().map(RaceCategory::fact).toList(),
                withdrawn,
                course.courseId(),
                Optional.ofNullable(teamScoring).map(TeamScoring::fact).orElse(null),
                splits.stream().map(RaceSplit::fact).toList(),
                laps,
                lapMillimetres,
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
