package org.backstretch.portal.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two streams as some edits align them, and what applying that would change. */
public record Alignment(
        UUID times,
        UUID bibs,
        List<Edit> edits,
        String revision,
        Counts counts,
        @Nullable String doubt,
        List<Row> rows,
        List<Move> moves,
        List<Move> lastMoves,
        @Nullable Application applied,
        @Nullable Application last) {

    public enum Kind {
        INSERT,
        REMOVE,
        BIB
    }

    public enum Side {
        TIMES,
        BIBS
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Edit(
            Kind kind, Side side, UUID at, @Nullable String bib) {}

    public record Draft(UUID times, UUID bibs, List<Edit> edits) {}

    public record Order(UUID times, UUID bibs, List<Edit> edits, String basedOn) {}

    public record Counts(int times, int bibs, int pairs, int amber) {}

    public record Application(int number, UUID times, UUID bibs, Instant at) {}

    public enum Stands {
        HERE,
        GAP,
        ASIDE,
        OUT
    }

    public record Time(
            Stands stands,
            @Nullable UUID id,
            @Nullable Instant at,
            @Nullable String ownBib,
            @Nullable String now,
            @Nullable Integer edit) {}

    public record Read(
            Stands stands,
            @Nullable UUID id,
            @Nullable String text,
            @Nullable Integer edit) {}

    public record Row(
            @Nullable Integer number,
            @Nullable Time time,
            @Nullable Read read,
            @Nullable String bib,
            @Nullable String name,
            List<String> doubts,
            List<Suggestion> suggestions) {}

    public record Suggestion(String bib, String name) {}

    public record Move(
            String bib,
            @Nullable String name,
            @Nullable Instant from,
            @Nullable Instant to) {
        public boolean isFirst() {
            return from == null;
        }

        public boolean isLoss() {
            return to == null;
        }
    }
}
