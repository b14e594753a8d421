package org.backstretch.leaderboards.race;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.team.TeamFinish;
import org.backstretch.athletics.team.TeamPlaces;
import org.backstretch.athletics.team.TeamRules;
import org.backstretch.athletics.team.TeamTally;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.RaceFact.TeamScoring;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Group;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.fact.RaceBook;
import org.backstretch.leaderboards.fact.RaceFacts;
import org.jspecify.annotations.Nullable;

/**
 * The team scores of a race, each direction by itself; clubs are the teams. One finish may move the places of everybody
 * behind, so a direction is counted as a whole, once for each published change of its board.
 */
final class Teams {
    private static final String NOT_KNOWN_YET = "";

    private final RaceBook book;
    private final UUID race;
    private final Map<Direction, Group<TeamRow>> groups = new EnumMap<>(Direction.class);
    private final Map<Direction, Board> counted = new EnumMap<>(Direction.class);
    private @Nullable TeamScoring scoring;

    Teams(RaceBook book, UUID race) {
        this.book = book;
        this.race = race;
    }

    /** @param published the boards of everybody */
    void publish(RaceFacts facts, Collection<Direction> directions, Part published, Consumer<Part> changed) {
        var wanted = facts.race().teamScoring();
        if (!Objects.equals(wanted, scoring) || !directions.containsAll(groups.keySet())) {
            end(changed);
            scoring = wanted;
        }
        if (wanted != null) {
            var headings = new RaceHeadings(facts);
            var insiders = RaceHeadings.insiders(facts.event());
            var rules = new TeamRules(wanted.scorers(), wanted.minWomen(), wanted.renumbered());
            directions.forEach(direction -> published
                    .board(race + "." + Views.overall(direction))
                    .ifPresent(board -> publish(rules, headings, insiders, direction, board, changed)));
        }
    }

    private void publish(
            TeamRules rules,
            RaceHeadings headings,
            List<UUID> insiders,
            Direction direction,
            Board board,
            Consumer<Part> changed) {
        var group =
                groups.computeIfAbsent(direction, any -> new Group<>(race.toString(), part(direction), TeamRow.ORDER));
        if (counted.put(direction, board) != board) {
            group.declare(List.of(headings.ofTeams(direction)), insiders);
            group.replaceAll(rows(rules, direction, board));
            changed.accept(group.publish());
        }
    }

    private Map<TeamRow, List<String>> rows(TeamRules rules, Direction direction, Board board) {
        var finishes = new ArrayList<TeamFinish>();
        board.eachPlaced((row, place) -> {
            if (row instanceof Runner runner) {
                var entry = runner.entry();
                finishes.add(new TeamFinish(entry.id(), Optional.ofNullable(entry.clubId()), entry.sex(), place));
            }
        });
        return TeamPlaces.of(rules, finishes).stream()
                .collect(toMap(tally -> row(tally, direction), any -> List.of(Views.teams(direction))));
    }

    private TeamRow row(TeamTally tally, Direction direction) {
        return new TeamRow(tally, book.club(tally.teamId()).map(ClubFact::name).orElse(NOT_KNOWN_YET), direction);
    }

    /** Behind everybody's boards and those of the splits. */
    private static String part(Direction direction) {
        return "teams-" + direction.ordinal();
    }

    void end(Consumer<Part> changed) {
        groups.keySet().forEach(direction -> changed.accept(Part.none(race.toString(), part(direction))));
        groups.clear();
        counted.clear();
    }
}
