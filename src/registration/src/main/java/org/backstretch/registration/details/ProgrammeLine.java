package org.backstretch.registration.details;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Something that is on beside the races, such as the briefing. */
@Embeddable
record ProgrammeLine(
        @Column(name = "starts_at") Instant at,
        @Column(name = "what") String text) {}
