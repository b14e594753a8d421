package org.backstretch.portal.raceday;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.results.Cockpit;
import org.backstretch.portal.results.Crossing;
import org.backstretch.portal.results.RaceState;

/**
 * What the race-day page shows around the finish line.
 *
 * @param whyNotOfficial what stands in the way of an official list, in words; empty if nothing is known to
 * @param nextWave whose gun comes next; empty when all have gone off
 * @param latest the newest at the line, from all devices
 */
public record Overview(
        Cockpit cockpit,
        NextStep step,
        String whyNotOfficial,
        Checklist checklist,
        Flow flow,
        Optional<UUID> nextWave,
        List<Crossing> latest) {

    static Overview of(Race race, RaceState state, Cockpit cockpit, String whyNot, List<Crossing> latest) {
        var next = race.waves().stream()
                .map(Race.Wave::id)
                .filter(wave -> state.gun(wave).isEmpty())
                .findFirst();
        return new Overview(
                cockpit,
                NextStep.of(cockpit, race, state, whyNot),
                whyNot,
                Checklist.of(cockpit),
                new Flow(cockpit.readsPerMinute()),
                next,
                latest);
    }

    public boolean isNextWave(UUID wave) {
        return nextWave.filter(wave::equals).isPresent() && step.way() == NextStep.Way.GUN;
    }
}
