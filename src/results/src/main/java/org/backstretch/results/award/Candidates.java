package org.backstretch.results.award;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.place.DeadHeat;
import org.backstretch.athletics.place.Finish;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.place.Placing;
import org.backstretch.athletics.team.TeamFinish;
import org.backstretch.athletics.team.TeamPlaces;
import org.backstretch.athletics.team.TeamRules;
import org.backstretch.athletics.team.TeamTally;
import org.backstretch.contracts.RaceFact.TeamScoring;
import org.backstretch.results.resultlist.Line;

/** The lines of a result list as those who may win something, one direction at a time. */
record Candidates(UUID race, List<Line> lines) {

    boolean hasAny(Direction direction, Predicate<Line> who) {
        return lines.stream().anyMatch(line -> line.direction() == direction && who.test(line));
    }

    /** Those of a direction whom a list ranks, as the result list placed them. */
    List<Placed> ranking(Direction direction, Predicate<Line> who) {
        return Placing.of(lines.stream()
                .filter(line -> line.direction() == direction && line.outcome() != null && who.test(line))
                .map(this::finish)
                .toList());
    }

    /** The same by net times; who crossed no start mat has the official time. Equal ones stand as they were placed. */
    List<Placed> rankingByNet(Direction direction, Predicate<Line> who, TimingMethod timing) {
        return Placing.of(lines.stream()
                .filter(line -> line.direction() == direction && line.outcome() != null && who.test(line))
                .map(line -> netFinish(line, timing))
                .toList());
    }

    private Finish netFinish(Line line, TimingMethod timing) {
        var official = finish(line);
        var net = line.netMillis() == null ? line.millis() : line.netMillis();
        return line.place() == null || net == null
                ? official
                : Finish.finished(
                        line.entryId(), net, Instant.EPOCH, line.place(), DeadHeat.byItself(race, timing, net));
    }

    /** The place stands for the performance, so that old lists give the prizes they gave. */
    private Finish finish(Line line) {
        var outcome = Objects.requireNonNull(line.outcome());
        if (line.place() == null) {
            return Finish.without(
                    line.entryId(), outcome == OutcomeKind.FINISHED ? OutcomeKind.DID_NOT_FINISH : outcome);
        }
        return placed(line.entryId(), line.place());
    }

    private Finish placed(UUID id, int place) {
        return Finish.finished(id, place, Instant.EPOCH, 0, Optional.of(DeadHeat.ofEqual(race, place)));
    }

    List<TeamTally> teams(Direction direction, TeamScoring scoring) {
        var rules = new TeamRules(scoring.scorers(), scoring.minWomen(), scoring.renumbered());
        return TeamPlaces.of(
                rules,
                lines.stream()
                        .filter(line -> line.direction() == direction && line.place() != null)
                        .map(line -> new TeamFinish(
                                line.entryId(),
                                Optional.ofNullable(line.clubId()),
                                line.sex(),
                                Objects.requireNonNull(line.place())))
                        .toList());
    }

    /** Complete teams by their score; equal ones share the place. */
    List<Placed> ranking(List<TeamTally> tallies) {
        var complete = tallies.stream().filter(TeamTally::complete).toList();
        var ranking = new ArrayList<Finish>();
        int place = 0;
        for (int i = 0; i < complete.size(); i++) {
            var shares = i > 0 && TeamTally.ORDER.compare(complete.get(i - 1), complete.get(i)) == 0;
            place = shares ? place : i + 1;
            ranking.add(placed(complete.get(i).teamId(), place));
        }
        return Placing.of(ranking);
    }
}
