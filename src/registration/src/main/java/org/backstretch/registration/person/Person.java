package org.backstretch.registration.person;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstretch.athletics.PublicName;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.PersonFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.fact.Published;
import org.jspecify.annotations.Nullable;

/** A runner with an account. The birth date and the address never leave this service but to their owner. */
@Entity
public class Person extends PanacheEntityBase implements Published {
    private static final int OLDEST = 120;

    @Id
    private UUID id;

    private long revision;

    /** Null for somebody who came with the file of an event: accounts belong to an installation. */
    private @Nullable UUID account;

    private String givenName;
    private String familyName;
    private String publicName;
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private @Nullable LocalDate birthDate;
    private @Nullable UUID clubId;

    @Enumerated(EnumType.STRING)
    private @Nullable PublicName publicNameStyle;

    private @Nullable UUID mergedInto;

    Person() {}

    /** Somebody of another installation, as far as the public knows them. */
    public static Person opened(PersonFact fact, Optional<UUID> club) {
        var person = new Person();
        var name = NameParts.of(fact.publicName());
        person.id = fact.id();
        person.givenName = name.given();
        person.familyName = name.family();
        person.publicName = fact.publicName();
        person.publicNameStyle = PublicName.FULL;
        person.sex = fact.sex();
        person.clubId = club.orElse(null);
        return person;
    }

    /** Somebody without an account, of whom we know what an entry says. */
    public static Person met(
            String given, String family, PublicName style, Sex sex, Optional<LocalDate> born, Optional<UUID> club) {
        var person = new Person();
        person.id = Ids.next();
        person.givenName = given;
        person.familyName = family;
        person.publicNameStyle = style;
        person.publicName = style.of(given, family);
        person.sex = sex;
        person.birthDate = born.orElse(null);
        person.clubId = club.orElse(null);
        return person;
    }

    public static Person locked(UUID id) {
        return Person.<Person>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotHere("person", id));
    }

    static List<Person> lockedOf(Collection<UUID> ids) {
        return ids.stream().sorted().map(Person::locked).toList();
    }

    static List<Person> lockedOfClub(UUID club) {
        return lockedOf(find("select id from Person where clubId = ?1", club)
                .project(UUID.class)
                .list());
    }

    /** To whom an account leads: its own person, or whom she turned out to be. */
    public static Optional<Person> ofAccount(UUID account) {
        return ownOf(account).map(Person::survivor);
    }

    static Optional<Person> ownOf(UUID account) {
        return find("account", account).firstResultOptional();
    }

    /** Whether both accounts lead to the same person. */
    public static boolean areOne(UUID account, UUID other) {
        return account.equals(other)
                || ofAccount(account).filter(person -> person.is(other)).isPresent();
    }

    /** Whoever proved this address last. */
    public static Optional<Person> ofAddress(String email) {
        return Person.<Person>find("lower(email) = ?1", email.strip().toLowerCase(Locale.ROOT))
                .firstResultOptional()
                .map(Person::survivor);
    }

    void describe(MeResource.Description words, Optional<UUID> club, LocalDate today) {
        refuseImpossible(words.birthDate(), today);
        givenName = words.givenName().strip();
        familyName = words.familyName().strip();
        sex = words.sex();
        birthDate = words.birthDate();
        clubId = club.orElse(null);
        publicNameStyle = words.publicNameStyle();
        name(today);
    }

    /** The public name is kept, for facts must not depend on a clock: a minor shows an initial until the next change. */
    private void name(LocalDate today) {
        publicName = publicNameStyle(today).of(givenName, familyName);
    }

    /** Takes what an entry form told, where nothing was known. */
    public void complete(Sex told, LocalDate born, LocalDate today) {
        refuseImpossible(born, today);
        sex = sex == null ? told : sex;
        birthDate = birthDate == null ? born : birthDate;
        name(today);
    }

    public static void refuseImpossible(@Nullable LocalDate born, LocalDate today) {
        if (born != null && (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST)))) {
            throw new Invalid("birthDate", "A birth date lies between " + OLDEST + " years ago and today.");
        }
    }

    /** From now on, or for no club. */
    void runFor(Optional<UUID> club) {
        clubId = club.orElse(null);
    }

    void mergeInto(Optional<UUID> survivor) {
        mergedInto = survivor.orElse(null);
    }

    /** Whom this person turned out to be; this one for most. */
    public Person survivor() {
        return mergedInto == null
                ? this
                : Person.<Person>findByIdOptional(mergedInto).orElseThrow().survivor();
    }

    void provedAddress(String address) {
        email = address;
    }

    public UUID id() {
        return id;
    }

    /** Of who signs in here. */
    public UUID account() {
        return Objects.requireNonNull(account, "came with a file");
    }

    public boolean hasAccount() {
        return account != null;
    }

    /** Whether this account leads here. */
    public boolean is(UUID caller) {
        return caller.equals(account)
                || ofAccount(caller).filter(person -> person.id.equals(id)).isPresent();
    }

    /** Everybody who turned out to be this one, and this one. */
    public Stream<Person> all() {
        return Stream.concat(
                Stream.of(this), Person.<Person>list("mergedInto", id).stream().flatMap(Person::all));
    }

    /** The accounts that lead here. */
    public Set<UUID> accounts() {
        return all().filter(Person::hasAccount).map(Person::account).collect(Collectors.toUnmodifiableSet());
    }

    /** Those that were proven by one of them, in small letters. */
    public Set<String> addresses() {
        return all().flatMap(person -> person.email().stream())
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As the row is now; nobody else changes it before the transaction ends. */
    public static Person lockedNow(UUID id) {
        var person = locked(id);
        getEntityManager().flush();
        getEntityManager().refresh(person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }

    public boolean isMerged() {
        return mergedInto != null;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<Sex> sex() {
        return Optional.ofNullable(sex);
    }

    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    public Optional<UUID> clubId() {
        return Optional.ofNullable(clubId);
    }

    /** The club that counts on that day. */
    public Optional<UUID> clubOn(LocalDate day) {
        return ClubTime.clubOn(id, day);
    }

    /** How much of the name the public sees on that day: the person's choice, else by age. */
    public PublicName publicNameStyle(LocalDate day) {
        return publicNameStyle != null ? publicNameStyle : PublicName.byDefault(birthDate(), day);
    }

    String publicName() {
        return publicName;
    }

    @Override
    public PersonFact fact() {
        return new PersonFact(id, revision, account, publicName, sex, clubId, mergedInto);
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
