package org.backstretch.athletics.relay;

import java.util.OptionalLong;

/**
 * A leg as results show it, in milliseconds.
 *
 * @param leg from 1
 * @param start since the gun; empty where nobody knows it
 * @param time of the leg itself; empty for DNF
 * @param split the sum of the legs so far; empty from the first DNF on
 */
public record LegResult(int leg, OptionalLong start, OptionalLong time, OptionalLong split) {}
