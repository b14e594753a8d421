package org.backstretch.registration.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.athletics.challenge.CountingWindow;
import org.backstretch.contracts.ChallengeFact.Days;
import org.jspecify.annotations.Nullable;

/** What counts in a challenge: nobody may change it once people can join. */
@Embeddable
record Terms(
        @Enumerated(EnumType.STRING) Metric metric,
        @Enumerated(EnumType.STRING) TeamMeasure teamMeasure,
        @Column(name = "top_n") @Nullable Integer topN,
        LocalDate firstDay,
        LocalDate lastDay,
        @Enumerated(EnumType.STRING) Days days,
        String zone,
        int minEvidence) {

    CountingWindow window() {
        return switch (days) {
            case PARTICIPANT -> CountingWindow.ofParticipants(firstDay, lastDay, minEvidence);
            case CHALLENGE -> CountingWindow.in(ZoneId.of(zone), firstDay, lastDay, minEvidence);
            case UTC -> CountingWindow.in(ZoneOffset.UTC, firstDay, lastDay, minEvidence);
        };
    }

    /** The zone in which the days of somebody count who lives in {@code home}. */
    ZoneId zoneFor(ZoneId home) {
        return switch (days) {
            case PARTICIPANT -> home;
            case CHALLENGE -> ZoneId.of(zone);
            case UTC -> ZoneOffset.UTC;
        };
    }
}
