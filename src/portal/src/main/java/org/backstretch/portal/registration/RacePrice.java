package org.backstretch.portal.registration;

import java.util.UUID;

/**
 * What entering a race costs at this moment.
 *
 * @param amount in the smallest unit of the currency
 */
public record RacePrice(UUID raceId, String currency, long amount) {}
