package org.backstretch.leaderboards.board;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ObjIntConsumer;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.leaderboards.rank.Fingerprint;
import org.backstretch.leaderboards.rank.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * A ranked list as it stood at one moment; never changes. For any thread. All that it answers is of one version. What an
 * answer costs depends on its length and hardly on the size of the board.
 */
public final class Board {
    /** How many lines a search holds at a time. */
    private static final int AT_ONCE = 1_000;

    private final Heading heading;
    private final Ranking ranking;
    private final Roster<?> roster;
    private final Fingerprint contents;
    private final TouchedRows touched;
    private final String version;

    Board(Heading heading, Ranking ranking, Roster<?> roster, Fingerprint contents, TouchedRows touched) {
        this.heading = heading;
        this.ranking = ranking;
        this.roster = roster;
        this.contents = contents;
        this.touched = touched;
        this.version = heading.fingerprint().plus(contents).toString();
    }

    /** A digest of all that this board says: 32 hexadecimal digits, the same on every replica that holds the same facts. */
    public String version() {
        return version;
    }

    Fingerprint contents() {
        return contents;
    }

    public Heading heading() {
        return heading;
    }

    public String id() {
        return heading.id();
    }

    public @Nullable Stage stage() {
        return heading.stage();
    }

    /** How many stand on the board. */
    public int size() {
        return ranking.size();
    }

    /** How many have a place. */
    public int finished() {
        return ranking.before(Keys.OUT);
    }

    /** How many may still get a place. */
    public int stillOut() {
        return ranking.before(Keys.BEHIND) - finished();
    }

    /** What became different with this version, compared with the one that was published before it. */
    public TouchedRows touched() {
        return touched;
    }

    /** Everybody, in the board's order: as much work as the board is long. */
    public List<Standing> standings() {
        return page(0, size());
    }

    /** The first lines, at most {@code count}. */
    public List<Standing> top(int count) {
        return page(0, count);
    }

    /** At most {@code count} lines from line {@code from} (counted from 0) on. */
    public List<Standing> page(int from, int count) {
        int begin = Math.clamp(from, 0, size());
        int end = (int) Math.min(size(), (long) begin + Math.max(0, count));
        var page = new ArrayList<Standing>(end - begin);
        var lines = lines(begin, end);
        for (int line = begin; line < end; line++) {
            page.add(lines.standing(line));
        }
        return page;
    }

    /** Everybody with a place, in the board's order, with that place: as much work as the board is long. */
    public void eachPlaced(ObjIntConsumer<Row> action) {
        var above = new AtomicReference<@Nullable Row>();
        var place = new AtomicInteger();
        ranking.walk(0, finished(), (line, key, member) -> {
            var row = roster.row(member);
            var upper = above.getAndSet(row);
            if (upper == null || !Lines.tie(upper, row)) {
                place.set(line + 1);
            }
            action.accept(row, place.get());
        });
    }

    /** The line of a competitor, counted from 0 in the board's order; -1 for who is not on the board. */
    public int line(UUID competitor) {
        int member = roster.member(competitor);
        return member < 0 ? -1 : ranking.position(roster.row(member).key(), member, roster);
    }

    /** Empty for who has no place on this board. */
    public Optional<Integer> place(UUID competitor) {
        int line = line(competitor);
        return line < 0
                ? Optional.empty()
                : Optional.ofNullable(lines(line, line + 1).place(line));
    }

    public Optional<Standing> of(UUID competitor) {
        int line = line(competitor);
        return line < 0 ? Optional.empty() : Optional.of(page(line, 1).getFirst());
    }

    /** A competitor with those around, in the board's order; empty if the competitor is not on the board. */
    public List<Standing> around(UUID competitor, int eachSide) {
        int line = line(competitor);
        if (line < 0) {
            return List.of();
        }
        int from = Math.max(0, line - eachSide);
        return page(from, line - from + eachSide + 1);
    }

    /** Those whose name or club contains the text, or whose bib it is: as much work as the board is long. */
    public List<Standing> matching(String text) {
        var sought = text.strip().toLowerCase(ROOT);
        var found = new ArrayList<Standing>();
        for (int from = 0; from < size(); from += AT_ONCE) {
            page(from, AT_ONCE).stream().filter(row -> matches(row, sought)).forEach(found::add);
        }
        return found;
    }

    private static boolean matches(Standing row, String sought) {
        return contains(row.name(), sought) || contains(row.clubName(), sought) || sought.equalsIgnoreCase(row.bib());
    }

    private static boolean contains(@Nullable String text, String sought) {
        return text != null && text.toLowerCase(ROOT).contains(sought);
    }

    private Lines lines(int from, int end) {
        return new Lines(ranking, roster, from, end);
    }
}
