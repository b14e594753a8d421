package org.backstretch.results.resultlist;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.athletics.race.AlternatedRun;
import org.backstretch.athletics.relay.LegResult;
import org.backstretch.contracts.ResultFact;
import org.backstretch.results.projection.KnownRace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A leg of a relay team, or a section of who runs backward and forward in turn.
 *
 * @param number from 1
 * @param runners who runs it; null where nobody said, or the team is not shown by name
 * @param mark of the leg itself as people read it; null while it is run, where it was not finished, and of a section whose start or
 *     end nobody saw
 * @param splitMark the sum of the legs so far; null from the first that was not finished on. Of a section, when it ended
 * @param direction in which a section is run; null for a leg of a relay, and for a pair, who run both at once
 */
@Schema(name = "ResultLeg")
public record Leg(
        int number,
        @Schema(examples = "Bea Lind & Cleo Wolf") @Nullable String runners,
        @Schema(examples = "59:08") @Nullable String mark,
        @Schema(examples = "00:59:08") @Nullable String time,
        @Nullable Long millis,
        @Schema(examples = "1:47:23") @Nullable String splitMark,
        @Schema(examples = "01:47:23") @Nullable String splitTime,
        @Nullable Long splitMillis,
        @Nullable Direction direction) {

    /** @param runners of each leg; of a pair, who run all of it */
    public static List<Leg> of(KnownRace race, List<ResultFact.Leg> legs, List<String> runners) {
        var isPair = race.fact().legs().size() == 1 && runners.size() == 1;
        return IntStream.range(0, legs.size())
                .mapToObj(i -> of(
                        race,
                        i + 1,
                        legs.get(i),
                        isPair ? runners.getFirst() : i < runners.size() ? runners.get(i) : ""))
                .toList();
    }

    private static Leg of(KnownRace race, int number, ResultFact.Leg leg, String runners) {
        var mark = mark(race, leg.millis());
        var split = mark(race, leg.splitMillis());
        return new Leg(
                number,
                runners.isEmpty() ? null : runners,
                mark == null ? null : mark.text(),
                mark == null ? null : mark.columnText(),
                leg.millis(),
                split == null ? null : split.text(),
                split == null ? null : split.columnText(),
                leg.splitMillis(),
                race.fact().legs().isEmpty() ? AlternatedRun.directionOf(number) : null);
    }

    private static @Nullable Mark mark(KnownRace race, @Nullable Long millis) {
        return millis == null ? null : race.mark(millis);
    }

    public ResultFact.Leg told() {
        return new ResultFact.Leg(millis, splitMillis);
    }

    public LegResult result() {
        return new LegResult(number, OptionalLong.empty(), ifAny(millis), ifAny(splitMillis));
    }

    private static OptionalLong ifAny(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
