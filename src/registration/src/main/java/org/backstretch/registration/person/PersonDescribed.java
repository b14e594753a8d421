package org.backstretch.registration.person;

/**
 * Somebody may have chosen anew how much of their name is public, or corrected the birth date: whatever shows or follows from it
 * follows, in the same transaction.
 */
public record PersonDescribed(Person person) {}
