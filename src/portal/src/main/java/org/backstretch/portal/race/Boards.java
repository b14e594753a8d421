package org.backstretch.portal.race;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.backstretch.portal.leaderboards.BoardLine;
import org.backstretch.portal.registration.Race;

/**
 * The boards of a race, and which of them is shown.
 *
 * @param shown the key of a board of this race, such as backward.sex-F
 */
public record Boards(UUID race, List<BoardLine> all, String shown) {

    static Boards of(Race race, List<BoardLine> all, String asked) {
        var known = all.stream().anyMatch(board -> board.key().equals(asked));
        return new Boards(race.id(), all, known ? asked : overall(race));
    }

    private static String overall(Race race) {
        return race.directions().getFirst().name().toLowerCase(Locale.ROOT);
    }

    public String shownId() {
        return race + "." + shown;
    }

    public String direction() {
        return shown.contains(".") ? shown.substring(0, shown.indexOf('.')) : shown;
    }

    public boolean isOverall() {
        return shown.equals(direction());
    }

    /** Whether teams stand on the board shown. */
    public boolean isOfTeams() {
        return all.stream().anyMatch(line -> line.key().equals(shown) && line.isOfTeams());
    }

    /** What a search without a choice of category or club searches: everybody, or one sex. */
    public String unpicked() {
        return shown.contains(".sex-") ? shown : direction();
    }

    public List<BoardLine> sexes() {
        return of("sex");
    }

    public List<BoardLine> categories() {
        return of("category");
    }

    public List<BoardLine> clubs() {
        return of("club");
    }

    public List<BoardLine> splits() {
        return of("split");
    }

    public List<BoardLine> teams() {
        return all.stream()
                .filter(board -> board.direction().equals(direction()) && board.isOfTeams())
                .toList();
    }

    private List<BoardLine> of(String group) {
        return all.stream()
                .filter(board -> board.direction().equals(direction()) && board.isOf(group))
                .toList();
    }
}
