package org.backstretch.local.replay.folder;

import java.time.Duration;
import java.util.List;
import org.backstretch.athletics.Bib;

/** What an official decided beside the times. */
public sealed interface Adjustment {

    /** Started this long after the gun; negative: before it. */
    record StartOffset(Bib bib, Duration offset) implements Adjustment {}

    record DidNotFinish(Bib bib) implements Adjustment {}

    /** These share their place. */
    record DeadHeat(List<Bib> bibs) implements Adjustment {
        public DeadHeat {
            bibs = List.copyOf(bibs);
        }
    }
}
