package org.backstretch.registration.fee;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What the lines of an entry add up to, in the smallest unit of its currency.
 *
 * @param refunds how many lines gave money back
 */
public record Balance(long owed, long paid, long refunds) {

    static Balance of(UUID entry) {
        return Panache.getEntityManager()
                .createQuery("""
                        select coalesce(sum(owes), 0), coalesce(sum(pays), 0), count(case when kind = REFUND then 1 end)
                        from Posting where entryId = :entry""", Balance.class)
                .setParameter("entry", entry)
                .getSingleResult();
    }

    /** What is still to be paid of these entries; one without an account is missing. */
    static Map<UUID, Long> openOf(Collection<UUID> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return Panache.getEntityManager()
                .createQuery("""
                        select a.entryId, coalesce(sum(p.owes), 0), coalesce(sum(p.pays), 0)
                        from FeeAccount a left join Posting p on p.entryId = a.entryId
                        where a.entryId in :entries group by a.entryId""", Object[].class)
                .setParameter("entries", entries)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> new Balance(minor(row[1]), minor(row[2]), 0).open()));
    }

    private static long minor(Object sum) {
        return ((Number) sum).longValue();
    }

    /** What is still to be paid; 0 if too much was. */
    public long open() {
        return Math.max(0, owed - paid);
    }

    /** Derived whenever it is asked for: nobody sets it. */
    public State state() {
        if (paid == 0 && refunds > 0) {
            return State.REFUNDED;
        }
        if (paid > owed) {
            return State.OVERPAID;
        }
        if (paid == owed) {
            return owed == 0 ? State.NOTHING_DUE : State.PAID;
        }
        return paid > 0 ? State.PARTLY_PAID : State.UNPAID;
    }

    /** How an entry stands with its fee. */
    public enum State {
        NOTHING_DUE,
        UNPAID,
        PARTLY_PAID,
        PAID,
        OVERPAID,
        REFUNDED
    }
}
