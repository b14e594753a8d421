package org.backstretch.portal.results;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.jspecify.annotations.Nullable;

/**
 * The heats of a race, who advances, and why.
 *
 * @param status LIVE, PROVISIONAL or OFFICIAL
 * @param version the latest printed list; null before the first
 * @param out how many have no result yet
 */
public record Round(
        UUID raceId,
        String status,
        @Nullable Integer version,
        @Nullable Next progression,
        int out,
        List<Heat> heats,
        List<OpenDraw> openDraws,
        List<Draw> draws,
        @Nullable String noTimes,
        @Nullable String trouble) {

    /** @param lanes how many the next round has room for */
    public record Next(UUID raceId, String name, int byPlace, int byTime, int lanes) {
        public String words() {
            var place = byPlace == 0
                    ? ""
                    : byPlace == 1 ? "the winner of each heat" : "the first " + byPlace + " of each heat";
            var time = byTime == 0 ? "" : byTime == 1 ? "the fastest other" : "the " + byTime + " fastest others";
            return Stream.of(place, time).filter(each -> !each.isEmpty()).collect(joining(" and "));
        }
    }

    public record Heat(
            int number,
            UUID waveId,
            String name,
            @Nullable Instant plannedStart,
            TimingMethod timing,
            int out,
            List<Line> entries) {

        public boolean hasLanes() {
            return entries.stream().anyMatch(each -> each.lane() != null);
        }
    }

    /** @param qualified Q by place, q by time, qD by draw; null for nobody of these */
    public record Line(
            UUID entryId,
            @Nullable String bib,
            String name,
            @Nullable String clubName,
            @Nullable String category,
            @Nullable Integer lane,
            @Nullable Integer place,
            @Nullable String placeLabel,
            @Nullable OutcomeKind outcome,
            @Nullable String mark,
            @Nullable String rule,
            @Nullable String qualified,
            @Nullable String why) {

        public boolean isFinisher() {
            return outcome == OutcomeKind.FINISHED;
        }

        public boolean advances() {
            return qualified != null;
        }
    }

    public record Named(UUID entryId, @Nullable String bib, String name) {
        public String label() {
            return bib == null ? name : bib + " " + name;
        }
    }

    /** @param places how many of them advance */
    public record OpenDraw(int places, List<Named> among) {
        public String labels() {
            return among.stream().map(Named::label).collect(joining(", "));
        }
    }

    public record Draw(
            UUID id,
            List<Named> order,
            @Nullable Long seed,
            @Nullable String reason,
            Instant at,
            @Nullable Instant replacedAt) {

        public String labels() {
            return order.stream().map(Named::label).collect(joining(", "));
        }

        public boolean isOnRecord() {
            return replacedAt == null;
        }
    }

    public record Progression(
            @Nullable String nextRace,
            @Nullable String byPlace,
            @Nullable String byTime,
            @Nullable String lanes) {}

    public record Lots(List<String> among) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Drawn(List<String> order, @Nullable String reason) {}

    public record Timed(@Nullable String timing) {}

    public boolean isOfficial() {
        return status.equals("OFFICIAL");
    }

    public boolean isProvisional() {
        return status.equals("PROVISIONAL");
    }

    /** Whether results are other than the last list says. */
    public boolean hasChanged() {
        return status.equals("LIVE") && version != null;
    }

    /** Whether it is known who runs the next round. */
    public boolean isSettled() {
        return progression != null && out == 0 && trouble == null && openDraws.isEmpty();
    }

    public List<Line> advancing() {
        return heats.stream()
                .flatMap(heat -> heat.entries().stream())
                .filter(Line::advances)
                .toList();
    }
}
