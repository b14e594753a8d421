package org.backstretch.registration.place;

import org.backstretch.registration.race.Race;

/** A race, which is locked, may have more places than before, or others who may be offered one. Fired in the transaction. */
public record PlacesChanged(Race race) {}
