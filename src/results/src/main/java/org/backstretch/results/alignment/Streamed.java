package org.backstretch.results.alignment;

import java.util.UUID;

/** Something that stands in a stream for ever: a tap, or a reading. */
sealed interface Streamed permits Tap, Reading {
    UUID id();

    /** Whether it takes no place of itself: whoever made it took it back, or an official dismissed it. */
    boolean isOut();
}
