package org.backstretch.leaderboards.board;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.UUID;
import org.backstretch.leaderboards.rank.MemberOrder;
import org.backstretch.leaderboards.rank.Members;
import org.backstretch.leaderboards.rank.Table;
import org.jspecify.annotations.Nullable;

/** The rows of a group as they stood at one moment, shared by its boards. For any thread. */
final class Roster<R extends Row> implements MemberOrder {
    private final Members members;
    private final Table.Frozen<R> rows;
    private final Comparator<? super R> order;

    Roster(Members members, Table.Frozen<R> rows, Comparator<? super R> order) {
        this.members = members;
        this.rows = rows;
        this.order = order;
    }

    @Override
    public int compare(int member, int other) {
        return order.compare(row(member), row(other));
    }

    R row(int member) {
        return requireNonNull(rows.get(member));
    }

    /** The number of a competitor who has a row, or -1: numbers given out later find none. */
    int member(UUID id) {
        int member = members.of(id);
        return member < 0 || rows.get(member) == null ? -1 : member;
    }

    @Nullable
    R find(UUID id) {
        int member = members.of(id);
        return member < 0 ? null : rows.get(member);
    }
}
