package org.backstretch.registration.race;

/** Whoever plans a race, which is locked, says when and how it takes entries too, in the same transaction. */
public record EntryTermsWanted(Race race, EntryTermsPlan plan) {}
