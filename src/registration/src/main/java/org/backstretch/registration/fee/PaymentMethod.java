package org.backstretch.registration.fee;

import java.util.Optional;

/**
 * A way to pay. This is where a payment provider would be added: a bean of this kind that says how to pay, and whoever hears
 * from the provider books with the ledger under the same code. Transfers and cash are all that is shipped: no
 * card payment is pretended. The higher its priority, the earlier it is proposed.
 */
public interface PaymentMethod {

    /** In small letters; it stands in the ledger for ever. */
    String code();

    /** How to pay what is open; empty where this cannot be used. */
    Optional<Way> way(Asked asked);

    /**
     * What is to be paid.
     *
     * @param account of the event for transfers
     * @param payFirst whether the entry waits for the money
     * @param reference of the entry
     */
    record Asked(Optional<Account> account, boolean payFirst, Money open, Reference reference) {}
}
