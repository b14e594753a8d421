/** Exports of banks: which of their lines pay which entries. */
@NullMarked
package org.backstretch.registration.bank;

import org.jspecify.annotations.NullMarked;
