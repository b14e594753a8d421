package org.backstretch.registration.entry;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.PublicName;
import org.backstretch.athletics.Sex;
import org.jspecify.annotations.Nullable;

/** Who runs, as an entry keeps it: it stays what it was on race day when the person behind it changes. */
@MappedSuperclass
abstract class Entrant extends Standing {
    private @Nullable UUID personId;
    private @Nullable UUID clubId;
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

    void take(Runner runner) {
        givenName = runner.givenName();
        familyName = runner.familyName();
        sex = runner.sex();
        birthDate = runner.birthDate().orElse(null);
        clubId = runner.clubId().orElse(null);
        email = runner.email().orElse(null);
        nation = runner.nation().orElse(null);
    }

    public Runner runner() {
        return new Runner(givenName, familyName, sex, birthDate(), clubId(), email(), Optional.ofNullable(nation));
    }

    void belongTo(Optional<UUID> person) {
        personId = person.orElse(null);
    }

    void runFor(Optional<UUID> club) {
        clubId = club.orElse(null);
    }

    void correctBirthDate(LocalDate day) {
        birthDate = day;
    }

    void showAs(PublicName style) {
        publicNameStyle = style;
        publicName = style.of(givenName, familyName);
    }

    /** Under a name that somebody else made public. */
    void showAs(String name) {
        publicNameStyle = PublicName.FULL;
        publicName = name;
    }

    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    Optional<UUID> clubId() {
        return Optional.ofNullable(clubId);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Sex sex() {
        return sex;
    }

    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    @Override
    public String publicName() {
        return publicName;
    }

    public PublicName publicNameStyle() {
        return publicNameStyle;
    }

    /** How she is shown on that day: as chosen, else by age. */
    PublicName styleOn(LocalDate day) {
        return publicNameStyle != null ? publicNameStyle : PublicName.byDefault(birthDate(), day);
    }

    boolean isNamedLike(Entrant other) {
        return givenName.equalsIgnoreCase(other.givenName) && familyName.equalsIgnoreCase(other.familyName);
    }
}
