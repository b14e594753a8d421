package org.backstretch.results.format;

import java.time.Instant;

/** What became of a {@link Moment} in the light of a race. */
public sealed interface Resolved {
    record Found(Instant at) implements Resolved {}

    /** @param why a sentence for people: what is not clear, and what to do */
    record Unclear(String why) implements Resolved {}
}
