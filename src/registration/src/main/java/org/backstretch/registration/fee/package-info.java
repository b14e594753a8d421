/** What entries owe, and what was paid: prices, discounts, and a ledger that is only ever added to. */
@NullMarked
package org.backstretch.registration.fee;

import org.jspecify.annotations.NullMarked;
