package org.backstretch.registration.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.backstretch.contracts.EventFact.Official.Role;

/** Somebody who may start, time and judge this event. */
@Embeddable
record Official(
        UUID account,
        UUID personId,
        @Enumerated(EnumType.STRING) Role role) {}
