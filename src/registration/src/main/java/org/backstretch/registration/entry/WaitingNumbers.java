package org.backstretch.registration.entry;

/** The numbers of those who wait. Whoever takes one holds the lock of the race, so they follow the order of arrival. */
final class WaitingNumbers {
    private WaitingNumbers() {}

    static long next() {
        return (Long) Entry.getEntityManager()
                .createNativeQuery("select nextval('waiting_number')", Long.class)
                .getSingleResult();
    }
}
