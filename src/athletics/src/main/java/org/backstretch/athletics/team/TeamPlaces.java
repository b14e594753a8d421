package org.backstretch.athletics.team;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.place.Placing;
import org.backstretch.athletics.team.TeamTally.Scorer;

/** The team scores of a race. The same finishes give the same tallies in whatever order they come. */
public final class TeamPlaces {
    private static final Comparator<TeamFinish> AS_PLACED =
            comparingInt(TeamFinish::place).thenComparing(TeamFinish::id, Placing.BY_ID);

    private final TeamRules rules;
    private final Map<UUID, List<TeamFinish>> teams;
    private final Map<UUID, Integer> numbers;

    private TeamPlaces(TeamRules rules, Collection<TeamFinish> finishes) {
        this.rules = rules;
        this.teams = teamsOf(finishes);
        this.numbers = rules.renumbered() ? renumbered() : Map.of();
    }

    /**
     * A tally of every team with a finisher, the winner first, in {@link TeamTally#TOTAL_ORDER}.
     *
     * @param finishes of one direction, each entry once, in any order
     */
    public static List<TeamTally> of(TeamRules rules, Collection<TeamFinish> finishes) {
        var race = new TeamPlaces(rules, finishes);
        return race.teams.entrySet().stream()
                .map(team -> race.tally(team.getKey(), team.getValue()))
                .sorted(TeamTally.TOTAL_ORDER)
                .toList();
    }

    private static Map<UUID, List<TeamFinish>> teamsOf(Collection<TeamFinish> finishes) {
        return finishes.stream()
                .filter(finish -> finish.teamId().isPresent())
                .sorted(AS_PLACED)
                .collect(groupingBy(finish -> finish.teamId().orElseThrow()));
    }

    /** Those who displace others, numbered anew: 1 and how many of them were ahead. Dead heats stay shared. */
    private Map<UUID, Integer> renumbered() {
        var displacing = teams.values().stream()
                .filter(this::isComplete)
                .flatMap(team -> displacing(team).stream())
                .sorted(AS_PLACED)
                .toList();
        Map<UUID, Integer> numbers = new HashMap<>();
        int number = 0;
        for (int i = 0; i < displacing.size(); i++) {
            boolean shared =
                    i > 0 && displacing.get(i).place() == displacing.get(i - 1).place();
            number = shared ? number : i + 1;
            numbers.put(displacing.get(i).id(), number);
        }
        return numbers;
    }

    /** The first of the team; a scorer who is there only for the minimum of women displaces too, however late. */
    private List<TeamFinish> displacing(List<TeamFinish> team) {
        var scorers = scorers(team);
        var others = team.stream().filter(each -> !scorers.contains(each)).limit(rules.displacers() - rules.scorers());
        return Stream.concat(scorers.stream(), others).toList();
    }

    /** The first so many women, then the first of all others: no other choice has a smaller sum. In order of places. */
    private List<TeamFinish> scorers(List<TeamFinish> team) {
        var women = team.stream()
                .filter(each -> each.sex() == Sex.F)
                .limit(rules.minWomen())
                .toList();
        var others = team.stream().filter(each -> !women.contains(each)).limit(rules.scorers() - rules.minWomen());
        var scorers = new ArrayList<>(women);
        others.forEach(scorers::add);
        scorers.sort(AS_PLACED);
        return scorers;
    }

    private boolean isComplete(List<TeamFinish> team) {
        return scorers(team).size() == rules.scorers();
    }

    private TeamTally tally(UUID id, List<TeamFinish> team) {
        var scorers = scorers(team).stream()
                .map(each -> new Scorer(each.id(), number(each)))
                .toList();
        boolean complete = scorers.size() == rules.scorers();
        long points = complete ? scorers.stream().mapToLong(Scorer::place).sum() : 0;
        return new TeamTally(id, complete, points, complete ? tieBreak(team, scorers) : List.of(), scorers);
    }

    private int number(TeamFinish finish) {
        return numbers.getOrDefault(finish.id(), finish.place());
    }

    /** The last scorer; where places are renumbered the next runner first, and a team without one loses. */
    private List<Integer> tieBreak(List<TeamFinish> team, List<Scorer> scorers) {
        int last = scorers.getLast().place();
        return rules.renumbered()
                ? List.of(next(team).map(this::number).orElse(Integer.MAX_VALUE), last)
                : List.of(last);
    }

    private Optional<TeamFinish> next(List<TeamFinish> team) {
        var scorers = scorers(team);
        return team.stream().filter(each -> !scorers.contains(each)).findFirst();
    }
}
