package org.backstretch.results.relay;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.relay.RelayPlaces;
import org.backstretch.athletics.relay.RelayResult;
import org.backstretch.kit.web.Csv;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.resultlist.Leg;
import org.backstretch.results.resultlist.Line;
import org.jspecify.annotations.Nullable;

/**
 * A team on one leg, or a runner on one section.
 *
 * @param placeLabel as printed: 1, 2=, DNF
 * @param team its name; that of the runner where everybody runs for themselves
 * @param runners who ran the leg; null where nobody said
 * @param mark of the leg alone
 * @param direction in which a section is run; null for a leg of a relay
 */
record LegLine(
        @Nullable Integer place,
        String placeLabel,
        boolean tied,
        UUID entryId,
        @Nullable String bib,
        String team,
        @Nullable String runners,
        @Nullable String category,
        @Nullable String mark,
        @Nullable String time,
        @Nullable Long millis,
        @Nullable Direction direction) {
    private static final List<String> HEADER =
            List.of("position", "bib", "time", "team", "runners", "category", "status");

    /** @param lines of the race */
    static List<LegLine> of(KnownRace race, int leg, List<Line> lines) {
        Map<UUID, Line> byTeam =
                new Stretches(race).ranked(leg, lines).stream().collect(toMap(Line::entryId, Function.identity()));
        var results = byTeam.values().stream()
                .map(line -> new RelayResult(
                        line.entryId(),
                        Objects.requireNonNull(line.outcome()),
                        line.legs().stream().map(Leg::result).toList()))
                .toList();
        return RelayPlaces.ofLeg(race.id(), leg, results).stream()
                .map(placed -> of(
                        placed,
                        Objects.requireNonNull(byTeam.get(placed.finish().id())),
                        leg))
                .toList();
    }

    private static LegLine of(Placed placed, Line line, int number) {
        var leg = line.legs().get(number - 1);
        var finished = placed.finish().outcome() == OutcomeKind.FINISHED;
        return new LegLine(
                placed.place().isPresent() ? (Integer) placed.place().getAsInt() : null,
                placed.text(),
                placed.tied(),
                line.entryId(),
                line.bib(),
                line.name(),
                leg.runners(),
                line.category(),
                finished ? leg.mark() : null,
                finished ? leg.time() : null,
                finished ? leg.millis() : null,
                leg.direction());
    }

    static String csv(List<LegLine> lines) {
        return Csv.of(HEADER, lines.stream().map(LegLine::row).toList());
    }

    private List<String> row() {
        return List.of(
                place == null ? "" : placeLabel,
                text(bib),
                text(time),
                team,
                text(runners),
                text(category),
                place == null ? placeLabel : "");
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
