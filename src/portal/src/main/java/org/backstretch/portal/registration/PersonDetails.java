package org.backstretch.portal.registration;

import org.jspecify.annotations.Nullable;

/** A person as they typed themselves; registration judges. */
public record PersonDetails(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String sex,
        @Nullable String birthDate,
        @Nullable String clubName,
        @Nullable String publicNameStyle) {}
