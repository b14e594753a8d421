package org.backstretch.registration.entry;

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
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.PublicName;
import org.backstretch.athletics.category.Category;
import org.backstretch.contracts.EntryFact;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.fact.Published;
import org.backstretch.registration.minor.AgeCaps;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.race.Wave;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A runner's place in a race. Whoever makes or changes one holds the lock of the race. */
@Entity
public class Entry extends Entrant implements Published {
    @Id
    private UUID id;

    private long revision;

    @ManyToOne(fetch = FetchType.LAZY)
    private Race race;

    private UUID waveId;
    private @Nullable String bib;

    /** Of its race when it was made; the database lets it follow. */
    @Column(updatable = false)
    private UUID bibPool;

    /** Made by the database, for the order of lists. */
    @Column(insertable = false, updatable = false)
    private @Nullable BigDecimal bibNumber;

    private @Nullable String category;
    private boolean categoryGiven;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @ElementCollection
    @CollectionTable(name = "entry_leg_runner", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    @BatchSize(size = 1_000)
    private List<String> legRunners = new ArrayList<>();

    /** The entry of an earlier round that this one comes out of. */
    private @Nullable UUID fromEntry;

    /** The one that those began with who come out of each other; null where that is this. */
    private @Nullable UUID firstEntry;

    /** The account of somebody else who entered the runner and looks after the entry. */
    private @Nullable UUID keeper;

    Entry() {}

    /** A draft of nobody yet, in the race's first wave. */
    static Entry begun(UUID id, Race race, EnteredBy by, Instant now) {
        var entry = new Entry();
        entry.id = id;
        entry.race = race;
        entry.bibPool = race.bibPool();
        entry.waveId = race.waves().getFirst().id();
        entry.direction = race.directions().getFirst();
        entry.begin(by, now);
        return entry;
    }

    public static Entry get(UUID id) {
        return Entry.<Entry>findByIdOptional(id).orElseThrow(() -> new NotHere("entry", id));
    }

    /** With the rows of its race and itself locked, in this order. */
    public static Entry locked(UUID id) {
        UUID race = find("select race.id from Entry where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("entry", id));
        Race.locked(race);
        return Entry.<Entry>findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Takes what the form says about this place in the race; what it says about the runner is taken before. */
    void change(EntryForm form) {
        Optional.ofNullable(form.waveId()).ifPresent(this::runIn);
        Optional.ofNullable(form.direction()).ifPresent(this::face);
        Optional.ofNullable(form.bib()).ifPresent(this::wear);
        Optional.ofNullable(form.category()).map(Entry::said).ifPresent(this::classAs);
        classByAge();
        showAs(Optional.ofNullable(form.publicNameStyle()).orElseGet(() -> styleOn(raceDay())));
        Optional.ofNullable(form.legRunners()).ifPresent(this::runLegs);
        AgeCaps.refuseTooFar(race, birthDate(), raceDay());
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(said -> !said.isBlank());
    }

    void runIn(UUID wave) {
        waveId = new Choices(race).wave(wave);
    }

    void face(Direction wanted) {
        direction = new Choices(race).direction(wanted);
    }

    /** @param typed blank takes it away */
    void wear(String typed) {
        bib = typed.isBlank() ? null : new Choices(race).bib(typed);
    }

    /** As it is given out; empty takes it away. */
    public void wear(Optional<Bib> given) {
        bib = given.map(Bib::text).orElse(null);
    }

    /** @param code as the organizer gives it; empty to choose by age */
    void classAs(Optional<String> code) {
        categoryGiven = code.isPresent();
        category = code.map(new Choices(race)::category).orElse(category);
        classByAge();
    }

    public void runLegs(List<String> runners) {
        var named = new Choices(race).legRunners(runners);
        if (!named.equals(legRunners)) {
            legRunners.clear();
            legRunners.addAll(named);
        }
    }

    void comeFrom(Entry earlier) {
        fromEntry = earlier.id;
        firstEntry = earlier.wearer();
        belongTo(earlier.personId());
        bib = earlier.bib;
    }

    /** The rest of what another installation tells of it, unquestioned: its race came with it. */
    void standAsTold(EntryFact fact) {
        waveId = fact.waveId();
        bib = fact.bib();
        category = fact.category();
        categoryGiven = true;
        direction = fact.direction();
        legRunners.addAll(fact.legRunners());
    }

    void move(UUID wave) {
        runIn(wave);
        classByAge();
    }

    /** Chooses the category anew, unless the organizer has given one. True if it is another than before. */
    boolean classByAge() {
        var before = category();
        if (!categoryGiven) {
            category = race.categoryFor(sex(), birthDate(), wave())
                    .map(Category::code)
                    .orElse(null);
        }
        return !before.equals(category());
    }

    /** What the runner says of herself. In a race that was run it is the organizer who corrects it. */
    void born(LocalDate day) {
        correctBirthDate(day);
        classByAge();
        AgeCaps.refuseTooFar(race, birthDate(), raceDay());
    }

    public boolean isAhead(LocalDate today) {
        return !raceDay().isBefore(today);
    }

    void keptBy(UUID account) {
        keeper = account;
    }

    /** The entry of the first round, out of which this one comes. */
    public Entry origin() {
        return fromEntry == null ? this : get(fromEntry).origin();
    }

    /** Whether a captain entered a team, whose members answer for themselves. */
    public boolean isOfMembers() {
        return race.legs() > 0 && origin().enteredBy() == EnteredBy.RUNNER;
    }

    /** The account of somebody else who looks after it. */
    public Optional<UUID> keeper() {
        return Optional.ofNullable(keeper);
    }

    public UUID id() {
        return id;
    }

    public Race race() {
        return race;
    }

    public Wave wave() {
        return race.waves().stream()
                .filter(each -> each.id().equals(waveId))
                .findFirst()
                .orElseThrow();
    }

    UUID waveId() {
        return waveId;
    }

    public LocalDate raceDay() {
        return race.dayOf(wave());
    }

    /** Who wears a bib: the same in all rounds, so that a heat and its final may share it. */
    public UUID wearer() {
        return firstEntry == null ? id : firstEntry;
    }

    /** All of the same runner in the rounds that share bibs with this one, itself too. */
    public List<Entry> throughRounds() {
        return list("bibPool = ?1 and coalesce(firstEntry, id) = ?2 order by id", race.bibPool(), wearer());
    }

    Optional<UUID> fromEntry() {
        return Optional.ofNullable(fromEntry);
    }

    public Optional<String> bib() {
        return Optional.ofNullable(bib);
    }

    public Optional<String> category() {
        return Optional.ofNullable(category);
    }

    boolean hasGivenCategory() {
        return categoryGiven;
    }

    public Direction direction() {
        return direction;
    }

    List<String> legRunners() {
        return List.copyOf(legRunners);
    }

    /** Who is not shown by name is not shown by the names of the team either. */
    private List<String> publicLegRunners() {
        return publicNameStyle() == PublicName.FULL ? legRunners() : List.of();
    }

    @Override
    public EntryFact fact() {
        return new EntryFact(
                id,
                revision,
                race.id(),
                waveId,
                personId().orElse(null),
                clubId().orElse(null),
                bib,
                publicName(),
                sex(),
                category,
                direction,
                status(),
                publicLegRunners());
    }

    @Override
    public void revise(long newest) {
        revision = newest;
    }

    @Override
    public UUID scope() {
        return race.event().id();
    }
}
