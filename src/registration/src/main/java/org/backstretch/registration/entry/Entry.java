package org.backstretch.registration.entry;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.category.Category;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.kit.Ids;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.fact.Published;
import org.backstretch.registration.person.NameParts;
import org.backstretch.registration.person.Person;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.race.Wave;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A runner's place in a race. Whoever makes or changes one holds the lock of the race. */
@Entity
public class Entry extends PanacheEntityBase implements Published {
    @Id
    private UUID id;

    private long revision;

    @ManyToOne(fetch = FetchType.LAZY)
    private Race race;

    private UUID waveId;
    private @Nullable UUID personId;
    private @Nullable UUID clubId;
    private @Nullable String bib;

    /** Made by the database, for the order of lists. */
    @Column(insertable = false, updatable = false)
    private @Nullable BigDecimal bibNumber;

    private String givenName;
    private String familyName;

    @Enumerated(EnumType.STRING)
    private PublicName publicNameStyle;

    private String publicName;
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private @Nullable LocalDate birthDate;
    private @Nullable String nation;
    private @Nullable String category;
    private boolean categoryGiven;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant enteredAt;

    @ElementCollection
    @CollectionTable(name = "entry_leg_runner", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    @BatchSize(size = 1_000)
    private List<String> legRunners = new ArrayList<>();

    /** The entry of an earlier round that this one comes out of. */
    private @Nullable UUID fromEntry;

    Entry() {}

    /** Confirmed at once: waiting states come with consents and fees. */
    private static Entry confirmed(Race race, Instant now) {
        var entry = new Entry();
        entry.id = Ids.next();
        entry.race = race;
        entry.waveId = race.waves().getFirst().id();
        entry.direction = race.directions().getFirst();
        entry.status = Status.CONFIRMED;
        entry.enteredAt = now;
        return entry;
    }

    /** Somebody whom the organizer enters. */
    public static Entry of(Race race, Runner runner, EntryForm form, Instant now) {
        var entry = confirmed(race, now);
        entry.take(runner);
        entry.change(form);
        return entry;
    }

    /** Oneself. */
    static Entry of(Race race, Person person, Runner runner, EntryForm form, Instant now) {
        var entry = confirmed(race, now);
        entry.personId = person.id();
        entry.take(runner);
        entry.change(form);
        entry.showAs(person.publicNameStyle(entry.raceDay()));
        return entry;
    }

    /**
     * One that another installation had. Its category stands as it was told: without a birth date it is not chosen again.
     *
     * @param club under its id here
     */
    public static Entry opened(Race race, EntryFact fact, Optional<UUID> club, Instant now) {
        var entry = new Entry();
        var name = NameParts.of(fact.publicName());
        entry.id = fact.id();
        entry.race = race;
        entry.waveId = fact.waveId();
        entry.personId = fact.personId();
        entry.clubId = club.orElse(null);
        entry.bib = fact.bib();
        entry.givenName = name.given();
        entry.familyName = name.family();
        entry.publicNameStyle = PublicName.FULL;
        entry.publicName = fact.publicName();
        entry.sex = fact.sex();
        entry.category = fact.category();
        entry.categoryGiven = true;
        entry.direction = fact.direction();
        entry.status = fact.status();
        entry.enteredAt = now;
        entry.legRunners.addAll(fact.legRunners());
        return entry;
    }

    /** Somebody who comes out of an earlier round. */
    static Entry advanced(Race race, Entry from, UUID wave, Instant now) {
        var entry = confirmed(race, now);
        entry.follow(from, wave);
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

    void take(Runner runner) {
        givenName = runner.givenName();
        familyName = runner.familyName();
        sex = runner.sex();
        birthDate = runner.birthDate().orElse(null);
        clubId = runner.clubId().orElse(null);
        email = runner.email().orElse(null);
        nation = runner.nation().orElse(null);
    }

    /** Takes what the form says about this place in the race; what it says about the runner is taken before. */
    void change(EntryForm form) {
        Optional.ofNullable(form.waveId()).ifPresent(this::runIn);
        Optional.ofNullable(form.direction()).ifPresent(this::face);
        Optional.ofNullable(form.bib()).ifPresent(this::wear);
        Optional.ofNullable(form.category()).ifPresent(this::classAs);
        classByAge();
        showAs(Optional.ofNullable(form.publicNameStyle()).orElseGet(this::style));
        Optional.ofNullable(form.legRunners()).ifPresent(this::runLegs);
    }

    private void runLegs(List<String> runners) {
        var named = runners.stream().map(String::strip).toList();
        if (!named.isEmpty() && named.size() != race.legs()) {
            throw new Invalid(
                    "legRunners",
                    race.legs() == 0
                            ? "This race is no relay."
                            : "This relay has %d legs, not %d. Say of each leg who runs it."
                                    .formatted(race.legs(), named.size()));
        }
        if (!named.equals(legRunners)) {
            legRunners.clear();
            legRunners.addAll(named);
        }
    }

    private void runIn(UUID wave) {
        if (race.waves().stream().noneMatch(each -> each.id().equals(wave))) {
            throw new Invalid("waveId", "The race has no wave " + wave + ".");
        }
        waveId = wave;
    }

    private void face(Direction wanted) {
        if (!race.directions().contains(wanted)) {
            throw new Invalid("direction", "The race is run " + race.directions() + ", not " + wanted + ".");
        }
        direction = wanted;
    }

    private void wear(String typed) {
        bib = typed.isBlank()
                ? null
                : Bib.read(typed)
                        .map(Bib::text)
                        .orElseThrow(
                                () -> new Invalid("bib", typed + " cannot be a bib. Use letters, digits, hyphens."));
    }

    private void classAs(String code) {
        categoryGiven = !code.isBlank();
        if (categoryGiven) {
            category = knownCategory(code).code();
        }
    }

    private Category knownCategory(String code) {
        return race.categories().stream()
                .filter(each -> each.code().equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Invalid("category", "The race has no category " + code + "."));
    }

    /** Takes over what an earlier round knows of the same runner; a withdrawal is taken back. */
    void follow(Entry from, UUID wave) {
        fromEntry = from.id;
        personId = from.personId;
        status = Status.CONFIRMED;
        bib = from.bib;
        take(from.runner());
        takeLegsOf(from);
        face(from.direction);
        runIn(wave);
        categoryGiven = categoryGivenTo(from).isPresent();
        category = categoryGivenTo(from).orElse(category);
        classByAge();
        showAs(from.publicNameStyle);
    }

    private void takeLegsOf(Entry from) {
        if (from.legRunners.size() == race.legs()) {
            runLegs(from.legRunners);
        }
    }

    /** Whether there is nothing to take over. */
    boolean isAsIn(Entry from, UUID wave) {
        return takesPart()
                && from.id.equals(fromEntry)
                && wave.equals(waveId)
                && direction == from.direction
                && publicNameStyle == from.publicNameStyle
                && bib().equals(from.bib())
                && personId().equals(from.personId())
                && runner().equals(from.runner())
                && (legRunners.equals(from.legRunners) || from.legRunners.size() != race.legs())
                && categoryGivenTo(from).map(code -> code.equals(category)).orElse(!categoryGiven);
    }

    private Optional<String> categoryGivenTo(Entry from) {
        return from.categoryGiven
                ? from.category()
                        .filter(code -> race.categories().stream()
                                .anyMatch(each -> each.code().equals(code)))
                : Optional.empty();
    }

    /** Whether it is the same runner's, entered by hand before the round was over. */
    boolean isOfRunnerOf(Entry from) {
        return personId != null && personId.equals(from.personId)
                || bib != null
                        && bib.equals(from.bib)
                        && givenName.equalsIgnoreCase(from.givenName)
                        && familyName.equalsIgnoreCase(from.familyName);
    }

    void move(UUID wave) {
        runIn(wave);
        classByAge();
    }

    /** Chooses the category anew, unless the organizer has given one. True if it is another than before. */
    boolean classByAge() {
        var before = Optional.ofNullable(category);
        if (!categoryGiven) {
            category = race.categoryFor(sex, Optional.ofNullable(birthDate), wave())
                    .map(Category::code)
                    .orElse(null);
        }
        return !before.equals(Optional.ofNullable(category));
    }

    /** What the runner says of herself. In a race that was run it is the organizer who corrects it. */
    void born(LocalDate day) {
        birthDate = day;
        classByAge();
    }

    boolean isAhead(LocalDate today) {
        return !raceDay().isBefore(today);
    }

    private PublicName style() {
        return publicNameStyle != null
                ? publicNameStyle
                : PublicName.byDefault(Optional.ofNullable(birthDate), raceDay());
    }

    void showAs(PublicName style) {
        publicNameStyle = style;
        publicName = style.of(givenName, familyName);
    }

    void withdraw() {
        status = Status.WITHDRAWN;
    }

    void comeBack() {
        status = Status.CONFIRMED;
    }

    /** For its runner and those who work on the event. */
    public Entry readBy(Caller caller) {
        if (!isOf(caller)) {
            race.event().officiatedBy(caller);
        }
        return this;
    }

    /** For its runner and the owner of the event. */
    public Entry withdrawnBy(Caller caller) {
        if (!isOf(caller)) {
            race.event().editedBy(caller);
        }
        return this;
    }

    private boolean isOf(Caller caller) {
        return personId != null && Person.<Person>findById(personId).is(caller.account());
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

    public UUID waveId() {
        return waveId;
    }

    private LocalDate raceDay() {
        return race.dayOf(wave());
    }

    Optional<UUID> fromEntry() {
        return Optional.ofNullable(fromEntry);
    }

    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    Optional<UUID> clubId() {
        return Optional.ofNullable(clubId);
    }

    public Optional<String> bib() {
        return Optional.ofNullable(bib);
    }

    Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    public Optional<String> category() {
        return Optional.ofNullable(category);
    }

    boolean hasGivenCategory() {
        return categoryGiven;
    }

    Direction direction() {
        return direction;
    }

    Runner runner() {
        return new Runner(
                givenName,
                familyName,
                sex,
                Optional.ofNullable(birthDate),
                clubId(),
                Optional.ofNullable(email),
                Optional.ofNullable(nation));
    }

    public String publicName() {
        return publicName;
    }

    PublicName publicNameStyle() {
        return publicNameStyle;
    }

    public Status status() {
        return status;
    }

    /** When it was made. */
    public Instant enteredAt() {
        return enteredAt;
    }

    boolean takesPart() {
        return status.takesPart();
    }

    @Override
    public EntryFact fact() {
        return new EntryFact(
                id,
                revision,
                race.id(),
                waveId,
                personId,
                clubId,
                bib,
                publicName,
                sex,
                category,
                direction,
                status,
                publicLegRunners());
    }

    /** Who is not shown by name is not shown by the names of the team either. */
    private List<String> publicLegRunners() {
        return publicNameStyle == PublicName.FULL ? List.copyOf(legRunners) : List.of();
    }

    List<String> legRunners() {
        return List.copyOf(legRunners);
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
