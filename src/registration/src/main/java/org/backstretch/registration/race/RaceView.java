package org.backstretch.registration.race;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
 * @param legs of a relay; one that a pair runs together; empty for every other race
 * @param sections how many who runs backward and forward in turn has, backward first: each lap, or each stretch between the points
 *     of the course; 0 where nobody does, or nothing on the way is timed
 * @param keepsWaitingList whether who comes when all places are taken may wait for one
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
        List<RaceFact.Leg> legs,
        @Schema(examples = "0") int sections,
        boolean keepsWaitingList) {

    static RaceView of(Race race) {
        return of(
                race,
                race.placesHeld(),
                Places.withWaitingList(List.of(race.id())).contains(race.id()));
    }

    private static RaceView of(Race race, long entries, boolean keepsWaitingList) {
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
                fact.legs(),
                fact.sections(),
                keepsWaitingList);
    }

    /** All races of these events, each event's in the order of their starts. */
    public static List<RaceView> of(Collection<UUID> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        var races = Race.of(events);
        if (races.isEmpty()) {
            return List.of();
        }
        var ids = races.stream().map(Race::id).toList();
        var held = Places.held(ids);
        var lists = Places.withWaitingList(ids);
        return races.stream()
                .map(race -> of(race, held.getOrDefault(race.id(), 0L), lists.contains(race.id())))
                .toList();
    }
}
