package org.backstretch.portal.results;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact;
import org.jspecify.annotations.Nullable;

/**
 * How far a race has come. Of a rehearsal strangers are told that the race is planned.
 *
 * @param rehearsal whether what goes on is one
 * @param lateRuleSet what registration has since the gun, which does not apply; null where it is the same
 */
public record RaceState(
        UUID raceId,
        UUID eventId,
        RaceStateFact.Stage stage,
        boolean rehearsal,
        List<Start> starts,
        @Nullable String ruleSet,
        @Nullable String lateRuleSet,
        Counts counts,
        @Nullable YouMay youMay) {

    public record Start(UUID waveId, Instant gun) {}

    public record Counts(int entries, int finished, int out, int review, int dnf, int dq, int dns) {}

    public record YouMay(boolean officiate, boolean own) {}

    public Optional<Instant> gun(UUID wave) {
        return starts.stream()
                .filter(start -> start.waveId().equals(wave))
                .map(Start::gun)
                .findFirst();
    }

    public boolean isStarted() {
        return !starts.isEmpty();
    }

    /** Whether who asks may see what goes on. */
    public boolean isShown() {
        return !rehearsal || youMayOfficiate();
    }

    public boolean youMayOfficiate() {
        return youMay != null && (youMay.officiate() || youMay.own());
    }
}
