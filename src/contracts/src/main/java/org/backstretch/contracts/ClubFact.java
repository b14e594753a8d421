package org.backstretch.contracts;

import java.util.UUID;

/** A club under the name its lists print. */
public record ClubFact(UUID id, long revision, String name) implements Fact {}
