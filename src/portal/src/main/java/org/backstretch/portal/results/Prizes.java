package org.backstretch.portal.results;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Who wins which prize of a race.
 *
 * @param basis PROVISIONAL, OFFICIAL or CORRECTED for the latest printed list, else LIVE
 * @param changed whether results are other now than that list says
 * @param usual whether nobody said which lists there are
 */
public record Prizes(
        UUID raceId,
        String basis,
        @Nullable Integer version,
        @Nullable Instant publishedAt,
        boolean changed,
        boolean usual,
        List<Planned> plan,
        List<AwardList> lists) {

    /**
     * A list as it is planned.
     *
     * @param prizes null where it depends on the starters
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Planned(
            String name,
            @Nullable String kind,
            @Nullable String direction,
            @Nullable String category,
            @Nullable Integer prizes,
            @Nullable List<Step> byStarters,
            boolean leavesOutWinners) {}

    public record Step(int starters, int prizes) {}

    public record Plan(List<Planned> lists) {}

    public record AwardList(
            String title,
            Direction direction,
            String kind,
            int starters,
            int prizes,
            List<Winner> winners,
            List<LeftOut> leftOut) {

        public boolean isOfTeams() {
            return kind.equals("CLUB_TEAMS");
        }

        /** How many prizes nobody took. */
        public int left() {
            return Math.max(0, prizes - winners.size());
        }
    }

    public record Winner(
            int prize,
            String label,
            @Nullable String bib,
            String name,
            @Nullable String clubName,
            @Nullable String category,
            @Nullable String mark,
            @Nullable Long points,
            List<Scorer> scorers) {

        public String team() {
            return scorers.stream()
                    .map(each -> each.name() + " (" + each.place() + ")")
                    .collect(joining(", "));
        }
    }

    public record Scorer(String name, int place) {}

    public record LeftOut(@Nullable String bib, String name, String why) {}

    public boolean isLive() {
        return basis.equals("LIVE");
    }

    public boolean isProvisional() {
        return basis.equals("PROVISIONAL");
    }
}
