package org.backstretch.athletics.round;

import java.util.OptionalLong;
import java.util.UUID;

/**
 * Somebody to be put into a heat.
 *
 * @param mark in milliseconds, the smaller the better; empty for none
 */
public record Seed(UUID entryId, OptionalLong mark) {}
