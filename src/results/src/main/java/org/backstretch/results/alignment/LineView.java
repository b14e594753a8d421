package org.backstretch.results.alignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.results.crossing.BibGuess;
import org.jspecify.annotations.Nullable;

/**
 * One line as people see it: a time, a bib, or both.
 *
 * @param number absent for what was set aside
 * @param bib whose time this is; with what a human gave the tap before what was read
 * @param suggestions whose bib may have been meant where nobody has the one that was read, the likeliest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineView(
        @Nullable Integer number,
        @Nullable Time time,
        @Nullable Read read,
        @Nullable String bib,
        @Nullable UUID entryId,
        @Nullable String name,
        List<LineDoubt> doubts,
        List<BibGuess.Suggestion> suggestions) {

    /** How something stands in its column. */
    enum Stands {
        HERE,
        /** An empty place that an edit inserted. */
        GAP,
        /** An edit set it aside. */
        ASIDE,
        /** Undone at the line, or dismissed by an official: it takes no place of itself. */
        OUT
    }

    /**
     * @param id of the tap; absent for a gap
     * @param ownBib what a human gave this very tap
     * @param now the bib that counts for it at present
     * @param edit the number of the edit that made the gap or set it aside, from 0
     */
    record Time(
            Stands stands,
            @Nullable UUID id,
            @Nullable Instant at,
            @Nullable String ownBib,
            @Nullable String now,
            @Nullable Integer edit) {}

    /**
     * @param id of the reading; absent for a gap
     * @param text as it was read
     */
    record Read(
            Stands stands,
            @Nullable UUID id,
            @Nullable String text,
            @Nullable Integer edit) {}
}
