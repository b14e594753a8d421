package org.backstretch.portal.series;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.backstretch.portal.leaderboards.BoardLine;
import org.backstretch.portal.registration.Series;

/**
 * The boards of a series, and which of them is shown: where women and men score apart, one of them rather than both.
 *
 * @param shown empty while there are none
 */
public record Standings(String series, List<BoardLine> all, Optional<BoardLine> shown) {

    static Standings of(Series series, List<BoardLine> all, String asked) {
        var shown = all.stream()
                .filter(line -> line.key().equals(asked))
                .findFirst()
                .or(() -> all.stream()
                        .filter(line -> line.isOf("sex") && series.perSex())
                        .findFirst())
                .or(() -> all.stream().findFirst());
        return new Standings(series.name(), all, shown);
    }

    public boolean isShown(BoardLine line) {
        return shown.filter(line::equals).isPresent();
    }

    public boolean hasSeveralDirections() {
        return directions().size() > 1;
    }

    /** One board for each. */
    public List<BoardLine> directions() {
        return all.stream().filter(BoardLine::isOverall).toList();
    }

    /** Of the direction shown: everybody, women, men. */
    public List<BoardLine> sexes() {
        return ofDirection(line -> line.isOverall() || line.isOf("sex"));
    }

    public List<BoardLine> categories() {
        return ofDirection(line -> line.isOf("category"));
    }

    private List<BoardLine> ofDirection(Predicate<BoardLine> wanted) {
        return all.stream()
                .filter(line -> shown.filter(each -> each.direction().equals(line.direction()))
                        .isPresent())
                .filter(wanted)
                .toList();
    }

    /** A board's name without the series', which the page has said. */
    public String label(BoardLine line) {
        var said = series + ", " + line.direction();
        var rest = line.name().startsWith(said)
                ? line.name().substring(said.length()).strip()
                : line.name();
        return rest.isEmpty() ? "all" : rest;
    }
}
