package org.backstretch.registration.person;

/**
 * Somebody may have chosen anew how much of their name is public, or corrected the birth date: whatever shows or follows from it
 * follows, in the same transaction.
 *
 * @param isNamedAnew whether the choice is another than before; what was chosen for one entry alone stays otherwise
 */
public record PersonDescribed(Person person, boolean isNamedAnew) {}
