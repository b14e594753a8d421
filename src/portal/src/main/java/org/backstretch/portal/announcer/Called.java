package org.backstretch.portal.announcer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.Direction;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.results.StillOut;

/**
 * Who is read out.
 *
 * @param now the newest at the line, the newest first
 * @param next who should come next, the first first
 * @param overdue how many should have come long ago
 */
public record Called(List<JustIn> now, List<Next> next, int overdue) {

    /** @param facts what is worth saying, the most important first */
    public record JustIn(Direction direction, BoardRow row, Instant at, List<String> facts) {}

    /** @param row on the board, for the club; empty while it is not known there */
    public record Next(StillOut who, Optional<BoardRow> row, List<String> facts) {
        private static final long CLOSE = 90;

        /** In words. */
        public String due(Instant now) {
            var expected = who.expectedAt();
            var seconds = expected == null ? 0 : Duration.between(now, expected).toSeconds();
            if (seconds <= 0) {
                return "any moment";
            }
            return seconds < CLOSE ? "in " + seconds + " s" : "in " + Math.round(seconds / 60.0) + " min";
        }

        public String club() {
            return row.map(BoardRow::clubName).orElse("");
        }
    }

    public Optional<JustIn> newest() {
        return now.stream().findFirst();
    }

    public List<JustIn> before() {
        return now.stream().skip(1).toList();
    }
}
