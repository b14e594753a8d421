package org.backstretch.registration.race;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.category.Category;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.rule.RuleSet;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.fact.Published;
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
    private String discipline;
    private @Nullable Long distanceMillimetres;

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

    private boolean withdrawn;

    Race() {}

    static Race planned(UUID id, Event event, RacePlan plan) {
        var race = new Race();
        race.id = id;
        race.event = event;
        race.directions.add(Direction.BACKWARD);
        race.timing = TimingMethod.GUN_CLOCK;
        race.ruleSet = RuleSet.HOUSE.name();
        race.takeCategories(CategorySchemes.named("STANDARD"));
        if (plan.waves() == null || plan.waves().isEmpty()) {
            race.waves.add(new Wave("Wave 1", plannedStart(plan)));
        }
        race.change(plan);
        return race;
    }

    private static Instant plannedStart(RacePlan plan) {
        if (plan.plannedStart() == null) {
            throw new Invalid("plannedStart", "A race needs the planned start of its first wave.");
        }
        return plan.plannedStart();
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
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<Race> of(Collection<UUID> events) {
        return Race.<Race>list("event.id in ?1", events).stream()
                .sorted(comparing(Race::firstStart).thenComparing(Race::id))
                .toList();
    }

    /** Races of this event that were not withdrawn. */
    public static long countOf(Event event) {
        return count("event = ?1 and withdrawn = false", event);
    }

    void change(RacePlan plan) {
        name = plan.name().strip();
        takeDiscipline(plan);
        timing = Optional.ofNullable(plan.timing()).orElse(timing);
        ruleSet = Optional.ofNullable(plan.ruleSet()).map(Race::knownRuleSet).orElse(ruleSet);
        capacity = plan.capacity();
        Optional.ofNullable(plan.directions()).filter(them -> !them.isEmpty()).ifPresent(this::takeDirections);
        Optional.ofNullable(plan.waves()).filter(them -> !them.isEmpty()).ifPresent(this::takeWaves);
        newCategories(plan).ifPresent(this::takeCategories);
    }

    private void takeDiscipline(RacePlan plan) {
        var known = Disciplines.get(plan.discipline())
                .orElseThrow(() -> new Invalid(
                        "discipline", "There is no discipline " + plan.discipline() + ". See /disciplines."));
        discipline = known.code();
        distanceMillimetres = plan.distanceMetres() != null
                ? (Long) plan.distanceMetres().movePointRight(3).longValueExact()
                : known.distanceMillimetres().isPresent()
                        ? (Long) known.distanceMillimetres().getAsLong()
                        : null;
    }

    private static String knownRuleSet(String name) {
        return RuleSet.named(name)
                .orElseThrow(() -> new Invalid(
                        "ruleSet",
                        "There is no rule set " + name + ". Use one of "
                                + RuleSet.all().stream().map(RuleSet::name).toList() + "."))
                .name();
    }

    private void takeDirections(List<Direction> wanted) {
        if (Set.copyOf(wanted).size() != wanted.size()) {
            throw new Invalid("directions", "A direction stands there twice.");
        }
        directions.clear();
        directions.addAll(wanted);
    }

    private void takeWaves(List<RacePlan.WavePlan> plans) {
        Map<UUID, Wave> known = waves.stream().collect(toMap(Wave::id, wave -> wave));
        var kept = new ArrayList<Wave>();
        for (var plan : plans) {
            var wave = plan.id() == null ? new Wave(plan.name(), plan.plannedStart()) : known.get(plan.id());
            if (wave == null || kept.contains(wave)) {
                throw new Invalid("waves", "The wave " + plan.id() + " is none of this race, or stands there twice.");
            }
            wave.change(plan);
            kept.add(wave);
        }
        waves.retainAll(kept);
        kept.stream().filter(wave -> !waves.contains(wave)).forEach(waves::add);
    }

    private static Optional<List<Category>> newCategories(RacePlan plan) {
        return Optional.ofNullable(plan.categories())
                .map(CategorySchemes::of)
                .or(() -> Optional.ofNullable(plan.categoryScheme()).map(CategorySchemes::named));
    }

    private void takeCategories(List<Category> wanted) {
        var stored = wanted.stream().map(RaceCategory::of).toList();
        if (!stored.equals(categories)) {
            categories.clear();
            categories.addAll(stored);
        }
    }

    void withdraw() {
        withdrawn = true;
    }

    /** How many take part. Exact for whoever holds the lock. */
    public long placesTaken() {
        return placesTaken(List.of(id)).getOrDefault(id, 0L);
    }

    static Map<UUID, Long> placesTaken(Collection<UUID> races) {
        return getEntityManager()
                .createQuery(
                        "select race.id, count(*) from Entry where race.id in :races and status = CONFIRMED group by race.id",
                        Object[].class)
                .setParameter("races", races)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** How many more may enter. */
    public long placesLeft() {
        return capacity == null ? Long.MAX_VALUE : capacity - placesTaken();
    }

    /**
     * Refuses if there is no room for so many more.
     *
     * @throws SoldOut if not all of them fit
     */
    public void makeRoomFor(int more) {
        var left = placesLeft();
        if (more > left) {
            throw new SoldOut(name, left);
        }
    }

    /** The category of the race's own that fits, by the age policy of its rule set. */
    public Optional<Category> categoryFor(Sex sex, Optional<LocalDate> born, Wave wave) {
        var age = born.map(day -> OptionalInt.of(ageOf(day, wave))).orElse(OptionalInt.empty());
        return Category.pick(categories(), sex, age);
    }

    private int ageOf(LocalDate born, Wave wave) {
        return RuleSet.named(ruleSet).orElse(RuleSet.HOUSE).age(born, event.firstDay(), dayOf(wave));
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

    Discipline discipline() {
        return Disciplines.get(discipline).orElseThrow();
    }

    Optional<BigDecimal> distanceMetres() {
        return Optional.ofNullable(distanceMillimetres)
                .map(length -> new BigDecimal(
                        BigDecimal.valueOf(length, 3).stripTrailingZeros().toPlainString()));
    }

    public List<Direction> directions() {
        return List.copyOf(directions);
    }

    TimingMethod timing() {
        return timing;
    }

    String ruleSet() {
        return ruleSet;
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
                discipline,
                distanceMillimetres,
                directions,
                timing,
                ruleSet,
                capacity,
                waves().stream()
                        .map(wave -> new RaceFact.Wave(wave.id(), wave.name(), wave.plannedStart()))
                        .toList(),
                categories.stream().map(RaceCategory::fact).toList(),
                withdrawn,
                null,
                null,
                List.of());
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
