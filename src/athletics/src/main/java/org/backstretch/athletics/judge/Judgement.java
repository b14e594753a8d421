package org.backstretch.athletics.judge;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.rule.Consequence;
import org.backstretch.athletics.rule.RuleSet;

/**
 * What all reports of a race mean for one runner. It follows from the set of reports alone: the same set gives the same
 * judgement in whatever order it came together, and one report that is taken back moves all later ones up.
 *
 * @param rulings one for each confirmed report of the runner, as they happened; a false start that several judges saw is one
 */
public record Judgement(UUID entryId, List<Ruling> rulings) {

    public Judgement {
        rulings = List.copyOf(rulings);
    }

    /**
     * Judges a runner.
     *
     * @param ofRace the reports of the whole race, of other runners too, for false starts are counted over the race
     * @throws IllegalArgumentException if two different reports have one id
     */
    public static Judgement of(RuleSet rules, JudgedRunner runner, Collection<Infringement> ofRace) {
        List<Infringement> counted = counted(ofRace);
        Map<InfringementKind, Integer> reports = new EnumMap<>(InfringementKind.class);
        Set<Integer> attempts = new HashSet<>();
        List<Ruling> rulings = new ArrayList<>();
        for (Infringement each : counted) {
            if (!each.entryId().equals(runner.entryId())) {
                continue;
            }
            if (each.kind() != InfringementKind.FALSE_START) {
                int nth = reports.merge(each.kind(), 1, Integer::sum);
                rulings.add(Ruling.by(Limits.of(each.kind(), rules, runner), each, nth));
            } else if (attempts.add(each.attempt())) {
                rulings.add(ofFalseStart(rules, each, counted));
            }
        }
        return new Judgement(runner.entryId(), rulings);
    }

    private static List<Infringement> counted(Collection<Infringement> ofRace) {
        Map<UUID, Infringement> byId = ofRace.stream().collect(toMap(Infringement::id, identity(), Judgement::onlyOne));
        return byId.values().stream()
                .filter(Infringement::counts)
                .sorted(Infringement.AS_SEEN)
                .toList();
    }

    private static Infringement onlyOne(Infringement one, Infringement other) {
        if (!one.equals(other)) {
            throw new IllegalArgumentException("two reports have the id " + one.id());
        }
        return one;
    }

    private static Ruling ofFalseStart(RuleSet rules, Infringement start, List<Infringement> counted) {
        int nth = (int) counted.stream()
                .filter(each -> each.kind() == InfringementKind.FALSE_START && each.attempt() <= start.attempt())
                .mapToInt(Infringement::attempt)
                .distinct()
                .count();
        return new Ruling(start, nth, rules.falseStarts().ofFalseStart(nth), 0);
    }

    public int warnings() {
        return (int) count(Consequence.WARNING);
    }

    /** All time penalties together, in milliseconds on top of the time. */
    public long penaltyMillis() {
        return rulings.stream().mapToLong(each -> each.seconds() * 1_000L).sum();
    }

    /** The first ruling that disqualifies: what came after it changes nothing. */
    public Optional<Disqualification> disqualification() {
        return rulings.stream()
                .filter(each -> each.consequence() == Consequence.DISQUALIFICATION)
                .findFirst()
                .map(each -> new Disqualification(each.infringement().kind().rule(), each.reason()));
    }

    private long count(Consequence consequence) {
        return rulings.stream()
                .filter(each -> each.consequence() == consequence)
                .count();
    }
}
