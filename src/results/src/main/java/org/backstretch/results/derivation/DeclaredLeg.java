package org.backstretch.results.derivation;

import org.jspecify.annotations.Nullable;

/**
 * What an official said of a leg of a relay team.
 *
 * @param leg from 1
 * @param finished whether it counts
 * @param startMillis since the gun, where it began at a time of its own
 */
record DeclaredLeg(int leg, boolean finished, @Nullable Long startMillis) {}
