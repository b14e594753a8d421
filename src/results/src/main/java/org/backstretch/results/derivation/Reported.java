package org.backstretch.results.derivation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.judge.Infringement;
import org.backstretch.athletics.judge.JudgedRunner;
import org.backstretch.athletics.judge.Judgement;
import org.backstretch.athletics.rule.RuleSet;

/**
 * What judges reported in a race, as far as it counts.
 *
 * @param infringements of everybody, for false starts are counted over the race
 * @param companions which of the reported runners have a permit for a companion
 */
record Reported(List<Infringement> infringements, Set<UUID> companions) {
    static final Reported NOTHING = new Reported(List.of(), Set.of());

    Reported {
        infringements = List.copyOf(infringements);
        companions = Set.copyOf(companions);
    }

    /** Most runners are never reported, and a whole race is derived at once. */
    Judgement judgement(RuleSet rules, Run run) {
        if (infringements.stream().noneMatch(report -> report.entryId().equals(run.entry()))) {
            return new Judgement(run.entry(), List.of());
        }
        var runner = new JudgedRunner(run.entry(), run.direction(), companions.contains(run.entry()));
        return Judgement.of(rules, runner, infringements);
    }
}
