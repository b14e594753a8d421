package org.backstretch.local.replay.folder;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backstretch.athletics.Bib;

/**
 * How a recorded relay was run.
 *
 * @param legs how many
 * @param paired those run in pairs, from 1
 * @param massStarts by leg, since the gun
 * @param notFinished legs that do not count
 * @param ownStarts legs that began at a time of their own
 */
public record RelayPlan(
        int legs,
        Set<Integer> paired,
        Map<Integer, Duration> massStarts,
        List<TeamLeg> notFinished,
        List<OwnStart> ownStarts) {

    public RelayPlan {
        paired = Set.copyOf(paired);
        massStarts = Map.copyOf(massStarts);
        notFinished = List.copyOf(notFinished);
        ownStarts = List.copyOf(ownStarts);
    }

    /** @param leg from 1 */
    public record TeamLeg(Bib bib, int leg) {}

    /** @param start since the gun */
    public record OwnStart(TeamLeg leg, Duration start) {}

    static RelayPlan of(RulesFile rules) {
        return new RelayPlan(
                rules.number("NUMBER_OF_LEGS", 0),
                Set.copyOf(rules.list("PAIRED_LEGS", Integer::valueOf)),
                rules.list("MASS_START_TIMES", RelayPlan::massStart).stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one)),
                rules.list("DNF_FINISHERS", RelayPlan::teamLeg),
                rules.list("INDIVIDUAL_LEG_STARTS", RelayPlan::ownStart));
    }

    private static Map.Entry<Integer, Duration> massStart(String value) {
        var parts = RulesFile.parts(value, 2);
        return Map.entry(Integer.valueOf(parts.getFirst()), time(parts.get(1)));
    }

    private static TeamLeg teamLeg(String value) {
        var parts = RulesFile.parts(value, 2);
        return new TeamLeg(bib(parts.getFirst()), Integer.parseInt(parts.get(1)));
    }

    private static OwnStart ownStart(String value) {
        var parts = RulesFile.parts(value, 3);
        return new OwnStart(new TeamLeg(bib(parts.getFirst()), Integer.parseInt(parts.get(1))), time(parts.get(2)));
    }

    private static Duration time(String text) {
        return RaceTime.read(text).orElseThrow(IllegalArgumentException::new);
    }

    private static Bib bib(String text) {
        return Bib.read(text).orElseThrow(IllegalArgumentException::new);
    }

    /** Empty where nobody waits. */
    public Optional<Duration> massStart(int leg) {
        return Optional.ofNullable(massStarts.get(leg));
    }
}
