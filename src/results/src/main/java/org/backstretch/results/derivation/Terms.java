package org.backstretch.results.derivation;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.contracts.RaceFact;

/**
 * What decides about all runs of a race alike.
 *
 * @param distance millimetres; empty where not known
 * @param splits the points between start and finish, in the order of the course
 * @param published whether a list was printed: from then on, who was never seen did not start
 */
record Terms(
        UUID race,
        Discipline discipline,
        TimingMethod timing,
        OptionalLong distance,
        List<RaceFact.Split> splits,
        boolean published,
        TimingRules rules) {}
