package org.backstretch.registration.entry;

/**
 * Somebody has come into the next round, whose race is locked. Fired within the transaction: what was said of the earlier entry
 * holds for the new one too, so nobody is asked twice.
 */
public record Advanced(Entry from, Entry to) {}
