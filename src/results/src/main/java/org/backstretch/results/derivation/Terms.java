package org.backstretch.results.derivation;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.judge.Judgement;
import org.backstretch.athletics.rule.RuleSet;
import org.backstretch.contracts.RaceFact;

/**
 * What decides about all runs of a race alike.
 *
 * @param distance millimetres; empty where not known
 * @param splits the points between start and finish, in the order of the course
 * @param passing how often the finish line is passed
 * @param published whether a list was printed: from then on, who has no time did not finish, or not start
 * @param ruleSet what reports of judges mean
 */
record Terms(
        UUID race,
        Discipline discipline,
        TimingMethod timing,
        OptionalLong distance,
        List<RaceFact.Split> splits,
        Passing passing,
        boolean published,
        TimingRules rules,
        RuleSet ruleSet,
        Reported reported) {

    /** Under the house rules, and no judge has reported anything. */
    Terms(
            UUID race,
            Discipline discipline,
            TimingMethod timing,
            OptionalLong distance,
            List<RaceFact.Split> splits,
            Passing passing,
            boolean published,
            TimingRules rules) {
        this(race, discipline, timing, distance, splits, passing, published, rules, RuleSet.HOUSE, Reported.NOTHING);
    }

    Terms reported(RuleSet rulesOfSport, Reported reports) {
        return new Terms(race, discipline, timing, distance, splits, passing, published, rules, rulesOfSport, reports);
    }

    Judgement judgement(Run run) {
        return reported.judgement(ruleSet, run);
    }
}
