package org.backstretch.portal.challenge;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The editions of a challenge's boards: the first is final at an instant, each correction after it makes another.
 *
 * @param shown from 1
 * @param newest as high as there are editions
 * @param isFinal whether nothing but a correction can change the boards
 */
public record Editions(int shown, int newest, boolean isFinal) {
    static final int NEWEST = 0;

    /**
     * @param finalAt null for a challenge that says no such instant
     * @param asked an edition; the newest is shown where there is none such
     */
    static Editions of(@Nullable Instant finalAt, int newest, int asked, Instant now) {
        var isFinal = finalAt != null && !now.isBefore(finalAt);
        return new Editions(asked >= 1 && asked <= newest ? asked : newest, newest, isFinal);
    }

    public boolean isNewest() {
        return shown == newest;
    }

    public boolean areSeveral() {
        return newest > 1;
    }

    /** The newest first. */
    public List<Integer> all() {
        return IntStream.iterate(newest, edition -> edition >= 1, edition -> edition - 1)
                .boxed()
                .toList();
    }

    /** How the boards of the edition shown are called, behind their own names. */
    String suffix() {
        return isNewest() ? "" : ".edition-" + shown;
    }
}
