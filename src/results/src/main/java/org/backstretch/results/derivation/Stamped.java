package org.backstretch.results.derivation;

import java.util.UUID;

/** A crossing as its device names it, and the race it was sent to. */
public record Stamped(UUID race, UUID device, long sequence) {}
