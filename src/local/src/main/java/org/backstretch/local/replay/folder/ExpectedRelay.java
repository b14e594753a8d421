package org.backstretch.local.replay.folder;

import java.util.List;
import java.util.Map;

/**
 * What a relay must print. Rows are as they stand in their files, without the heading.
 *
 * @param overall position, bib, total
 * @param detailed position, bib, and each leg and the sum up to it
 * @param legs by leg: position, bib, time
 */
public record ExpectedRelay(
        List<List<String>> overall, List<List<String>> detailed, Map<Integer, List<List<String>>> legs) {
    static final String OVERALL = "expected_overall.csv";
    static final String DETAILED = "expected_detailed.csv";

    public ExpectedRelay {
        overall = List.copyOf(overall);
        detailed = List.copyOf(detailed);
        legs = Map.copyOf(legs);
    }

    static String ofLeg(int leg) {
        return "expected_leg_" + leg + ".csv";
    }
}
