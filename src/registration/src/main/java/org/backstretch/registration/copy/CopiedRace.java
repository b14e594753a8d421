package org.backstretch.registration.copy;

import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.Ids;
import org.backstretch.registration.event.Shift;

/** A race as it is planned again: under an id of its own, over the same course, so that its times compare. */
final class CopiedRace {
    private CopiedRace() {}

    static RaceFact of(RaceFact race, UUID event, Shift shift) {
        return new RaceFact(
                Ids.next(),
                0,
                event,
                race.name(),
                race.discipline(),
                race.distanceMillimetres(),
                race.directions(),
                race.timing(),
                race.ruleSet(),
                race.capacity(),
                race.waves().stream()
                        .map(wave -> new RaceFact.Wave(Ids.next(), wave.name(), shift.moved(wave.plannedStart())))
                        .toList(),
                race.categories(),
                false,
                Optional.ofNullable(race.courseId()).orElse(race.id()),
                race.teamScoring(),
                race.splits(),
                race.laps(),
                race.lapMillimetres(),
                race.legs());
    }
}
