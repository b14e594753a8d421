package org.backstretch.registration.fee;

import org.jspecify.annotations.Nullable;

/**
 * Where transferred money goes.
 *
 * @param bic null where the bank needs none
 */
public record Account(String holder, String iban, @Nullable String bic) {}
