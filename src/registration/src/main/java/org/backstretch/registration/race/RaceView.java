package org.backstretch.registration.race;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.RaceFact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A race as everybody may read it.
 *
 * @param entries how many places are held: by those who take part, and by those who may still
 * @param capacity null for no limit
 * @param courseId shared with other races over the same course; null for a course of its own
 * @param teamScoring how clubs score as teams; null where they do not
 * @param laps how often the finish line is passed; null for once
 * @param lapMetres the length of a lap, where a fixed time decides how many there are
 * @param legs of a relay; empty for every other race
 */
@Schema(name = "Race")
public record RaceView(
        UUID id,
        UUID eventId,
        @Schema(examples = "Backward Mile Night") String eventName,
        @Schema(examples = "Europe/London") String zone,
        LocalDate firstDay,
        @Schema(examples = "Backward Mile") String name,
        @Schema(examples = "MILER") String discipline,
        @Schema(examples = "1 mile (road)") String disciplineName,
        @Schema(examples = "1609.344") @Nullable BigDecimal distanceMetres,
        List<Direction> directions,
        TimingMethod timing,
        @Schema(examples = "HOUSE") String ruleSet,
        @Schema(examples = "100") @Nullable Integer capacity,
        @Schema(examples = "40") long entries,
        List<RaceFact.Wave> waves,
        List<RaceFact.Category> categories,
        EventFact.Status eventStatus,
        boolean withdrawn,
        @Nullable UUID courseId,
        RaceFact.@Nullable TeamScoring teamScoring,
        List<RaceFact.Split> splits,
        @Schema(examples = "3") @Nullable Integer laps,
        @Schema(examples = "400") @Nullable BigDecimal lapMetres,
        List<RaceFact.Leg> legs) {

    static RaceView of(Race race) {
        return of(race, race.placesHeld());
    }

    private static RaceView of(Race race, long entries) {
        var event = race.event();
        var fact = race.fact();
        return new RaceView(
                race.id(),
                event.id(),
                event.name(),
                event.zone().getId(),
                event.firstDay(),
                race.name(),
                fact.discipline(),
                race.course().inCatalogue().name(),
                race.course().distanceMetres().orElse(null),
                fact.directions(),
                fact.timing(),
                fact.ruleSet(),
                fact.capacity(),
                entries,
                fact.waves(),
                fact.categories(),
                event.status(),
                fact.withdrawn(),
                fact.courseId(),
                fact.teamScoring(),
                fact.splits(),
                fact.laps(),
                fact.lapMillimetres() == null
                        ? null
                        : BigDecimal.valueOf(fact.lapMillimetres(), 3).stripTrailingZeros(),
                fact.legs());
    }

    /** All races of these events, each event's in the order of their starts. */
    public static List<RaceView> of(Collection<UUID> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        var races = Race.of(events);
        var taken = races.isEmpty()
                ? Map.<UUID, Long>of()
                : Places.held(races.stream().map(Race::id).toList());
        return races.stream()
                .map(race -> of(race, taken.getOrDefault(race.id(), 0L)))
                .toList();
    }
}
