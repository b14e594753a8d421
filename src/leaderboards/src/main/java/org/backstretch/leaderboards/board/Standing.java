package org.backstretch.leaderboards.board;

import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A competitor on a board: one row.
 *
 * @param competitorId an entry on a race board; a person or a team on a challenge board
 * @param place from 1; null for who has none (yet)
 * @param placeLabel the place as printed, 2= when shared
 * @param name what the public may read
 * @param outcome null while the runner is out, and in challenges
 * @param status DNF, DQ or DNS
 * @param mark as printed
 * @param millis the exact official time
 * @param gapMillis behind the first of this board
 * @param rule of a disqualification
 * @param score whole metres, rounded down; places follow the exact distance; null on race boards
 * @param members of a team today
 */
public record Standing(
        UUID competitorId,
        @Nullable Integer place,
        @Nullable String placeLabel,
        boolean tied,
        @Nullable String bib,
        String name,
        @Nullable UUID clubId,
        @Nullable String clubName,
        @Nullable Sex sex,
        @Nullable String category,
        @Nullable Direction direction,
        @Nullable OutcomeKind outcome,
        @Nullable String status,
        @Nullable String mark,
        @Nullable String time,
        @Nullable Long millis,
        @Nullable Long gapMillis,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable Long score,
        @Nullable Integer members) {}
