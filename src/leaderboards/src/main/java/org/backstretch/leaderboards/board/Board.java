package org.backstretch.leaderboards.board;

import static java.util.Locale.ROOT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.jspecify.annotations.Nullable;

/** A ranked list as it stood at one moment; never changes. */
public final class Board {
    private final Heading heading;
    private final List<Standing> standings;
    private final Map<UUID, Integer> lines;
    private final int placed;
    private final int stillOut;

    /** Made when first asked for: most boards of a running race change before anybody looks. Any thread makes the same. */
    private volatile @Nullable String version;

    /** @param standings in the board's order, each competitor once */
    Board(Heading heading, List<Standing> standings) {
        this.heading = heading;
        this.standings = List.copyOf(standings);
        this.lines = HashMap.newHashMap(standings.size());
        for (int line = 0; line < standings.size(); line++) {
            lines.put(standings.get(line).competitorId(), line);
        }
        this.placed = (int) standings.stream().filter(Standing::hasPlace).count();
        this.stillOut = (int) standings.stream().filter(Standing::isStillOut).count();
    }

    /** A digest of all that this board says. */
    public String version() {
        var known = version;
        if (known == null) {
            known = Digest.of(heading, standings);
            version = known;
        }
        return known;
    }

    Heading heading() {
        return heading;
    }

    public String id() {
        return heading.id();
    }

    /** How many stand on the board. */
    public int size() {
        return standings.size();
    }

    /** How many have a place. */
    public int finished() {
        return placed;
    }

    /** How many have neither place nor outcome yet. */
    public int stillOut() {
        return stillOut;
    }

    public @Nullable Stage stage() {
        return heading.stage();
    }

    /** Everybody, in the board's order. */
    public List<Standing> standings() {
        return standings;
    }

    /** The first lines, at most {@code count}. */
    public List<Standing> top(int count) {
        return standings.subList(0, Math.min(count, standings.size()));
    }

    public Optional<Standing> of(UUID competitor) {
        return Optional.ofNullable(lines.get(competitor)).map(standings::get);
    }

    /** A competitor with those around, in the board's order; empty if the competitor is not on the board. */
    List<Standing> around(UUID competitor, int eachSide) {
        var line = lines.get(competitor);
        return line == null
                ? List.of()
                : standings.subList(Math.max(0, line - eachSide), Math.min(standings.size(), line + eachSide + 1));
    }

    /** Those whose name or club contains the text, or whose bib it is. */
    List<Standing> matching(String text) {
        var sought = text.strip().toLowerCase(ROOT);
        return standings.stream()
                .filter(each -> contains(each.name(), sought)
                        || contains(each.clubName(), sought)
                        || sought.equalsIgnoreCase(each.bib()))
                .toList();
    }

    private static boolean contains(@Nullable String text, String sought) {
        return text != null && text.toLowerCase(ROOT).contains(sought);
    }

    boolean saysTheSameAs(Board other) {
        return heading.equals(other.heading) && standings.equals(other.standings);
    }
}
