package org.backstretch.results.projection;

import java.util.UUID;

/**
 * Registration told of a race. Sent inside the transaction that keeps it, with the race locked.
 *
 * @param course whether discipline, distance, timing or what is passed on the way differ from before, so that times and marks may too
 */
public record RaceChanged(UUID race, boolean course) {}
