package org.backstretch.registration.person;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.PublicName;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.PersonFact;
import org.backstretch.kit.problem.Invalid;
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
