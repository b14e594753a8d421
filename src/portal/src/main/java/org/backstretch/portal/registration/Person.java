package org.backstretch.portal.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Sex;
import org.jspecify.annotations.Nullable;

/** Whoever is signed in. */
public record Person(
        UUID id,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String publicName,
        @Nullable String email,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String clubName,
        @Nullable String publicNameStyle,
        @Nullable List<String> roles) {

    /** Whether enough is known to be ranked: sex and birth date. */
    public boolean isReadyToEnter() {
        return sex != null && birthDate != null;
    }
}
