package org.backstretch.leaderboards.race;

import java.util.Comparator;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.team.TeamTally;
import org.backstretch.leaderboards.board.Keys;
import org.backstretch.leaderboards.board.Row;
import org.backstretch.leaderboards.board.Spot;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.board.StandingWriter;
import org.backstretch.leaderboards.rank.Fingerprint;

/**
 * A club as a team of a race. One that has not all its scorers may still get a place.
 *
 * @param club its name
 */
record TeamRow(TeamTally tally, String club, Direction direction) implements Row {
    static final Comparator<TeamRow> ORDER = Comparator.comparing(TeamRow::tally, TeamTally.TOTAL_ORDER);

    /** More runners than any team scores. */
    private static final int MANY = 1_000;

    @Override
    public UUID id() {
        return tally.teamId();
    }

    @Override
    public long key() {
        return tally.complete()
                ? Keys.placed(tally.points())
                : Keys.out(Math.max(0, MANY - tally.scorers().size()));
    }

    @Override
    public boolean tiesWith(Row other) {
        return other instanceof TeamRow row && TeamTally.ORDER.compare(tally, row.tally) == 0;
    }

    @Override
    public Standing standing(Spot spot) {
        var scorers = tally.scorers().stream()
                .map(each -> new Standing.Contribution(each.id(), each.place(), each.place(), tally.complete()))
                .toList();
        return new StandingWriter(id(), club, spot)
                .club(id(), club)
                .direction(direction)
                .score(tally.complete() ? (Long) tally.points() : null)
                .contributions(scorers)
                .standing();
    }

    @Override
    public Fingerprint fingerprint() {
        var fields = Fingerprint.fields()
                .id(id())
                .text(club)
                .constant(direction)
                .flag(tally.complete())
                .number(tally.points());
        fields.list(tally.tieBreak().size());
        tally.tieBreak().forEach(place -> fields.number(place.longValue()));
        fields.list(tally.scorers().size());
        tally.scorers().forEach(each -> fields.id(each.id()).number(each.place()));
        return fields.fingerprint();
    }
}
