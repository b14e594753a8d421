package org.backstretch.results.award;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.award.AwardList;
import org.backstretch.athletics.award.Awarded;
import org.backstretch.athletics.award.Awards;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.rule.OfficialTime;
import org.backstretch.athletics.rule.RuleSet;
import org.backstretch.athletics.team.TeamTally;
import org.backstretch.contracts.RaceFact;
import org.backstretch.results.award.AwardsView.AwardListView;
import org.backstretch.results.award.AwardsView.LeftOut;
import org.backstretch.results.award.AwardsView.Scorer;
import org.backstretch.results.award.AwardsView.Winner;
import org.backstretch.results.resultlist.Line;

/** Gives the prizes of a race: planned lists become those of its directions, sexes and categories, then each is awarded. */
final class AwardSheet {
    private final RaceFact race;
    private final Candidates candidates;

    /** Net times rank categories where the rule set says so and there was a start mat. */
    private final boolean categoriesByNet;

    private final Map<UUID, Line> lines;
    private final List<Given> lists = new ArrayList<>();

    /** @param teams what clubs scored; empty for a list of runners */
    private record Given(
            PlannedList plan, Direction direction, String title, AwardList list, Map<UUID, TeamTally> teams) {}

    AwardSheet(RaceFact race, RuleSet rules, List<Line> lines, List<PlannedList> plan) {
        this.race = race;
        this.candidates = new Candidates(race.id(), lines);
        this.categoriesByNet =
                rules.categoryTime() == OfficialTime.NET && lines.stream().anyMatch(line -> line.netMillis() != null);
        this.lines = lines.stream().collect(toMap(Line::entryId, Function.identity()));
        plan.forEach(this::add);
    }

    private void add(PlannedList planned) {
        var before = planned.leavesOutWinners()
                ? lists.stream().map(given -> given.list().name()).collect(toSet())
                : Set.<String>of();
        race.directions().stream()
                .filter(direction -> planned.direction() == null || planned.direction() == direction)
                .forEach(direction -> add(planned, direction, before));
    }

    private void add(PlannedList planned, Direction direction, Set<String> before) {
        switch (planned.kind()) {
            case OVERALL -> add(planned, direction, before, "", line -> true);
            case SEX ->
                Stream.of(Sex.F, Sex.M, Sex.X)
                        .forEach(sex -> add(planned, direction, before, words(sex), line -> line.sex() == sex));
            case CATEGORY ->
                race.categories().stream()
                        .filter(each ->
                                planned.category() == null || planned.category().equals(each.code()))
                        .forEach(each -> add(
                                planned,
                                direction,
                                before,
                                each.name(),
                                line -> each.code().equals(line.category())));
            case CLUB_TEAMS -> addTeams(planned, direction, before);
        }
    }

    /** A list that nobody belongs to is none. */
    private void add(PlannedList planned, Direction direction, Set<String> before, String part, Predicate<Line> who) {
        if (candidates.hasAny(direction, who)) {
            var ranking = isByNet(planned)
                    ? candidates.rankingByNet(direction, who, race.timing())
                    : candidates.ranking(direction, who);
            add(planned, direction, before, part, ranking, Map.of());
        }
    }

    private boolean isByNet(PlannedList planned) {
        return categoriesByNet && planned.kind() == PlannedList.Kind.CATEGORY;
    }

    private void addTeams(PlannedList planned, Direction direction, Set<String> before) {
        var tallies = Optional.ofNullable(race.teamScoring())
                .map(scoring -> candidates.teams(direction, scoring))
                .orElse(List.of());
        if (!tallies.isEmpty()) {
            var byTeam = tallies.stream().collect(toMap(TeamTally::teamId, Function.identity()));
            add(planned, direction, before, "", candidates.ranking(tallies), byTeam);
        }
    }

    private void add(
            PlannedList planned,
            Direction direction,
            Set<String> before,
            String part,
            List<Placed> ranking,
            Map<UUID, TeamTally> teams) {
        var key = Integer.toString(lists.size());
        lists.add(new Given(
                planned,
                direction,
                title(planned, direction, part),
                new AwardList(key, planned.depth(), before, ranking),
                teams));
    }

    private String title(PlannedList planned, Direction direction, String part) {
        var ways = race.directions().size() > 1 ? Optional.of(words(direction)) : Optional.<String>empty();
        var rest = part.isEmpty() ? planned.name() : planned.name() + ", " + part;
        return ways.map(way -> way + ": " + rest).orElse(rest);
    }

    private static String words(Direction direction) {
        return switch (direction) {
            case BACKWARD -> "Backward";
            case FORWARD -> "Forward";
            case ALTERNATED -> "Alternated";
        };
    }

    private static String words(Sex sex) {
        return switch (sex) {
            case F -> "women";
            case M -> "men";
            case X -> "open";
        };
    }

    List<AwardListView> views() {
        var awarded = Awards.of(lists.stream().map(Given::list).toList());
        var views = new ArrayList<AwardListView>();
        for (int i = 0; i < lists.size(); i++) {
            views.add(view(lists.get(i), awarded.get(i), awarded));
        }
        return views;
    }

    private AwardListView view(Given given, Awarded own, List<Awarded> all) {
        var starters = (int) given.list().ranking().stream()
                .filter(each -> each.finish().outcome().started())
                .count();
        var prizes = given.list().depth().prizes(starters);
        return new AwardListView(
                given.title(),
                given.direction(),
                given.plan().kind(),
                starters,
                prizes,
                own.prizes().stream().map(prize -> winner(given, prize)).toList(),
                passedOver(given, own, prizes).map(each -> leftOut(each, all)).toList());
    }

    /** Who stands before the last winner, or anywhere while prizes are left. */
    private static Stream<Awarded.LeftOut> passedOver(Given given, Awarded own, int prizes) {
        var order =
                given.list().ranking().stream().map(each -> each.finish().id()).toList();
        var last = own.prizes().size() < prizes
                ? order.size()
                : own.prizes().stream()
                        .mapToInt(prize -> order.indexOf(prize.entryId()))
                        .max()
                        .orElse(0);
        return own.leftOut().stream().filter(each -> each.wonAt().isPresent() && order.indexOf(each.entryId()) < last);
    }

    private Winner winner(Given given, Awarded.Prize prize) {
        var tally = given.teams().get(prize.entryId());
        return tally == null ? runner(given, prize) : team(prize, tally);
    }

    private Winner runner(Given given, Awarded.Prize prize) {
        var line = line(prize.entryId());
        var mark = isByNet(given.plan()) && line.net() != null ? line.net() : line.mark();
        return new Winner(
                prize.prize(),
                prize.text(),
                line.entryId(),
                line.bib(),
                line.name(),
                line.clubName(),
                line.category(),
                mark,
                null,
                List.of());
    }

    private Winner team(Awarded.Prize prize, TeamTally tally) {
        return new Winner(
                prize.prize(),
                prize.text(),
                tally.teamId(),
                null,
                clubName(tally),
                null,
                null,
                null,
                tally.points(),
                tally.scorers().stream().map(this::scorer).toList());
    }

    private String clubName(TeamTally tally) {
        return tally.scorers().stream()
                .map(scorer -> line(scorer.id()).clubName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("A club");
    }

    private Scorer scorer(TeamTally.Scorer scorer) {
        var line = line(scorer.id());
        return new Scorer(line.entryId(), line.bib(), line.name(), scorer.place());
    }

    private LeftOut leftOut(Awarded.LeftOut left, List<Awarded> all) {
        var line = line(left.entryId());
        return new LeftOut(line.entryId(), line.bib(), line.name(), why(left, all));
    }

    private String why(Awarded.LeftOut left, List<Awarded> all) {
        var at = Integer.parseInt(left.wonAt().orElseThrow());
        return all.get(at).prizes().stream()
                .filter(prize -> prize.entryId().equals(left.entryId()))
                .findFirst()
                .map(prize ->
                        "takes prize " + prize.text() + " of " + lists.get(at).title())
                .orElse(left.why());
    }

    private Line line(UUID entry) {
        return Objects.requireNonNull(lines.get(entry));
    }
}
