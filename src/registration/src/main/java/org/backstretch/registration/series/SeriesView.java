package org.backstretch.registration.series;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.SeriesFact;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A series with its races.
 *
 * @param first points of the first place for POINTS_DOWN; else 0
 * @param best how many days count
 * @param minimum days with a finish for a position
 */
@Schema(name = "Series")
record SeriesView(
        UUID id,
        @Schema(examples = "Midweek series") String name,
        SeriesFact.Scoring scoring,
        List<Integer> points,
        @Schema(examples = "200") int first,
        @Schema(examples = "1") int step,
        boolean perSex,
        @Schema(examples = "4") int best,
        @Schema(examples = "4") int minimum,
        boolean countback,
        List<LegView> legs,
        SeriesFact.Status status,
        UUID organizer,
        YouMay youMay) {

    /** Names are null for a race that the reader may not see (yet). */
    @Schema(name = "Leg")
    record LegView(
            UUID raceId,
            @Schema(examples = "2027-06-01") LocalDate day,
            @Schema(examples = "Balmullo") @Nullable String raceName,
            @Schema(examples = "Midweek 5") @Nullable String eventName) {

        static LegView of(Leg leg, Optional<Race> race) {
            return new LegView(
                    leg.raceId(),
                    leg.day(),
                    race.map(Race::name).orElse(null),
                    race.map(each -> each.event().name()).orElse(null));
        }
    }

    @Schema(name = "YouMayInASeries")
    record YouMay(boolean edit) {}

    static SeriesView of(Series series, Caller caller) {
        return of(List.of(series), caller).getFirst();
    }

    static List<SeriesView> of(Collection<Series> all, Caller caller) {
        var ids = all.stream()
                .flatMap(series -> series.legs().stream())
                .map(Leg::raceId)
                .distinct()
                .toList();
        var races = Race.seenBy(caller, ids);
        return all.stream().map(series -> of(series, races, caller)).toList();
    }

    private static SeriesView of(Series series, Map<UUID, Race> races, Caller caller) {
        var fact = series.fact();
        return new SeriesView(
                fact.id(),
                fact.name(),
                fact.scoring(),
                fact.points(),
                fact.first(),
                fact.step(),
                fact.perSex(),
                fact.best(),
                fact.minimum(),
                fact.countback(),
                series.legs().stream()
                        .map(leg -> LegView.of(leg, Optional.ofNullable(races.get(leg.raceId()))))
                        .toList(),
                fact.status(),
                fact.organizer(),
                new YouMay(series.mayBeEditedBy(caller)));
    }
}
