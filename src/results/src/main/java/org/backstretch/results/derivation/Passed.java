package org.backstretch.results.derivation;

import java.util.List;
import org.backstretch.contracts.ResultFact;

/**
 * What was seen of a run on the way.
 *
 * @param splits times at points of the course, in its order
 * @param laps when each ended, in milliseconds since the own start; empty where the line is passed once
 * @param legs of a relay team, or the sections of who runs backward and forward in turn; empty for everybody else
 */
record Passed(List<ResultFact.Split> splits, List<Long> laps, List<ResultFact.Leg> legs) {
    Passed {
        splits = List.copyOf(splits);
        laps = List.copyOf(laps);
        legs = List.copyOf(legs);
    }
}
