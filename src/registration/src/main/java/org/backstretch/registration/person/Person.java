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
import java.util.UUID;
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

    public static Optional<Person> ofAccount(UUID account) {
        return find("account", account).firstResultOptional();
    }

    /** Whoever proved this address last. */
    public static Optional<Person> ofAddress(String email) {
        return find("lower(email) = ?1", email.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
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

    public boolean is(UUID caller) {
        return caller.equals(account);
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
        return new PersonFact(id, revision, account, publicName, sex, clubId);
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
