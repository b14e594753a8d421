package org.backstretch.leaderboards.board;

import java.time.Instant;
import java.util.Optional;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.leaderboards.rank.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a board.
 *
 * @param owner what it belongs to: the id of a race, challenge or series, or a name such as ranking-5KR-backward; safe in
 *     a path and without a dot
 * @param view which of the owner's boards: safe in a path, such as backward.category-M40
 * @param direction null where there is none
 * @param stage of the race; null elsewhere
 * @param finalAt when a challenge stops counting; null elsewhere
 * @param edition from 1; null where a board has no editions
 * @param correctedAt when the correction was said that made this edition; null for a first one
 * @param correction why, in words for the public; null where nothing was said
 */
public record Heading(
        String owner,
        String view,
        BoardKind kind,
        String name,
        @Nullable Direction direction,
        @Nullable Stage stage,
        Visibility visibility,
        @Nullable Instant finalAt,
        @Nullable Integer edition,
        @Nullable Instant correctedAt,
        @Nullable String correction) {

    /** Of a board without direction, stage and editions. */
    public static Heading of(String owner, String view, BoardKind kind, String name, Visibility visibility) {
        return new Heading(owner, view, kind, name, null, null, visibility, null, null, null, null);
    }

    /** The same for those who face one way. */
    public Heading facing(Direction direction) {
        return new Heading(
                owner, view, kind, name, direction, stage, visibility, finalAt, edition, correctedAt, correction);
    }

    /** The board's id, safe in a path. */
    public String id() {
        return owner + "." + view;
    }

    Fingerprint fingerprint() {
        return Fingerprint.fields()
                .text(owner)
                .text(view)
                .constant(kind)
                .text(name)
                .constant(direction)
                .constant(stage)
                .constant(visibility)
                .text(text(finalAt))
                .number(edition)
                .text(text(correctedAt))
                .text(correction)
                .fingerprint();
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return Optional.ofNullable(instant).map(Instant::toString).orElse(null);
    }
}
