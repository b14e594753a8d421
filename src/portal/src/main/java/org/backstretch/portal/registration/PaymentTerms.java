package org.backstretch.portal.registration;

import org.jspecify.annotations.Nullable;

/** How an event takes money. */
public record PaymentTerms(
        @Nullable String currency,
        boolean payFirst,
        @Nullable String holder,
        @Nullable String iban,
        @Nullable String bic) {}
