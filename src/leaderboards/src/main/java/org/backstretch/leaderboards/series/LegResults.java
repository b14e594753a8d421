package org.backstretch.leaderboards.series;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.place.Finish;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.place.Placing;
import org.backstretch.athletics.series.Contribution;
import org.backstretch.athletics.series.Scoring;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.contracts.SeriesFact;
import org.backstretch.leaderboards.fact.Namesake;
import org.backstretch.leaderboards.fact.Outcomes;
import org.backstretch.leaderboards.fact.RaceBook;
import org.backstretch.leaderboards.fact.RaceFacts;
import org.jspecify.annotations.Nullable;

/**
 * What one race contributes to a series: places among those who face one way, and are of one sex where the series says so.
 * Only who finished contributes, and a distance is no time to be added.
 */
final class LegResults {
    private final RaceBook book;
    private final boolean perSex;
    private final Scoring scoring;

    LegResults(RaceBook book, boolean perSex, Scoring scoring) {
        this.book = book;
        this.perSex = perSex;
        this.scoring = scoring;
    }

    /** Among whom places are given. */
    private record Rank(Direction direction, @Nullable Sex sex) {}

    /** By direction and runner; nothing unless the race is at least provisional and for the public. */
    Map<Direction, Map<UUID, LegResult>> of(SeriesFact.Leg leg) {
        return book.race(leg.raceId())
                .filter(LegResults::counts)
                .map(race -> results(leg.raceId(), leg.day()))
                .orElse(Map.of());
    }

    private static boolean counts(RaceFacts race) {
        var stage = race.state().map(each -> each.stage()).orElse(Stage.PLANNED);
        boolean isOver = switch (stage) {
            case PLANNED, RUNNING -> false;
            case PROVISIONAL, OFFICIAL -> true;
        };
        return isOver && race.isForThePublic();
    }

    private Map<Direction, Map<UUID, LegResult>> results(UUID race, LocalDate day) {
        var finishers = new HashMap<UUID, EntryFact>();
        var fields = new HashMap<Rank, List<Finish>>();
        for (var entry : book.entries(race)) {
            finish(race, entry.id()).ifPresent(finish -> {
                finishers.put(entry.id(), entry);
                fields.computeIfAbsent(rank(entry), any -> new ArrayList<>()).add(finish);
            });
        }
        var namesakes = finishers.values().stream().collect(groupingBy(Namesake::of, counting()));
        var results = new HashMap<Direction, Map<UUID, LegResult>>();
        fields.values().stream().flatMap(field -> Placing.of(field).stream()).forEach(placed -> {
            var entry = requireNonNull(finishers.get(placed.finish().id()));
            results.computeIfAbsent(entry.direction(), any -> new HashMap<>())
                    .merge(runner(entry, namesakes), result(race, day, entry, placed), LegResults::better);
        });
        return results;
    }

    private Optional<Finish> finish(UUID race, UUID entry) {
        return book.result(race, entry)
                .filter(result -> !scoring.addsTimes() || result.distanceMillimetres() == null)
                .flatMap(Outcomes::of)
                .filter(finish -> finish.outcome() == OutcomeKind.FINISHED);
    }

    private Rank rank(EntryFact entry) {
        return new Rank(entry.direction(), perSex ? entry.sex() : null);
    }

    /** Two of one name in one race are two people, whom names cannot tell apart in the others; so is whoever has no name. */
    private static UUID runner(EntryFact entry, Map<Namesake, Long> namesakes) {
        if (entry.personId() != null) {
            return entry.personId();
        }
        var namesake = Namesake.of(entry);
        return namesake.runner()
                .filter(any -> namesakes.getOrDefault(namesake, 0L) == 1)
                .orElse(entry.id());
    }

    private LegResult result(UUID race, LocalDate day, EntryFact entry, Placed placed) {
        int place = placed.place().orElseThrow();
        var score = scoring.of(place, placed.finish().exact());
        var club = book.club(entry.clubId()).map(ClubFact::name).orElse(null);
        return new LegResult(new Contribution(race, day, place, score), entry, club);
    }

    /** Somebody entered twice in one direction contributes once; places were given to both. */
    private static LegResult better(LegResult one, LegResult other) {
        int compared =
                Integer.compare(one.contribution().place(), other.contribution().place());
        int byId = compared != 0
                ? compared
                : Placing.BY_ID.compare(one.entry().id(), other.entry().id());
        return byId <= 0 ? one : other;
    }
}
