package org.backstretch.registration.merge;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Something that belonged to the one and belongs to the other since. */
@Embeddable
record Moved(String thing, UUID thingId) {}
