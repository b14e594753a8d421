package org.backstretch.leaderboards.board;

import org.backstretch.leaderboards.rank.Ranking;
import org.jspecify.annotations.Nullable;

/** Some lines of a board one after the other, with the places that ties give them. */
final class Lines {
    private final Ranking ranking;
    private final Roster<?> roster;

    /** The rows from one line above to one line below what was asked for: who ties shows beside whom. */
    private final Row[] rows;

    private final int first;
    private final @Nullable Row leader;
    private int place;

    /** @param from the first line, @param end the one behind the last */
    Lines(Ranking ranking, Roster<?> roster, int from, int end) {
        this.ranking = ranking;
        this.roster = roster;
        this.first = Math.max(0, from - 1);
        this.rows = new Row[Math.min(ranking.size(), end + 1) - first];
        ranking.walk(first, rows.length, (line, key, member) -> rows[line - first] = roster.row(member));
        this.leader = leader();
    }

    private @Nullable Row leader() {
        if (ranking.size() == 0) {
            return null;
        }
        var row = first == 0 ? rows[0] : roster.row(ranking.member(0));
        return row.hasPlace() ? row : null;
    }

    /** To be asked line by line, downwards. */
    Standing standing(int line) {
        boolean tied = ties(line - 1, line) || ties(line, line + 1);
        return rows[line - first].standing(new Spot(place(line), tied, leader));
    }

    /** To be asked line by line, downwards; null for who has none. */
    @Nullable
    Integer place(int line) {
        var row = rows[line - first];
        if (!row.hasPlace()) {
            return null;
        }
        if (!ties(line - 1, line)) {
            place = line + 1;
        } else if (place == 0) {
            place = firstOfTie(line, row) + 1;
        }
        return place;
    }

    private boolean ties(int upper, int lower) {
        if (upper < first || lower - first >= rows.length) {
            return false;
        }
        return tie(rows[upper - first], rows[lower - first]);
    }

    static boolean tie(Row one, Row other) {
        return one.key() == other.key() && one.hasPlace() && one.tiesWith(other);
    }

    /** Those who tie stand together, so they are found by halving: a tie may be a million long. */
    private int firstOfTie(int line, Row row) {
        int low = ranking.before(row.key());
        int high = line;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tie(roster.row(ranking.member(middle)), row)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
