package org.backstretch.leaderboards.series;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.SeriesFact;
import org.backstretch.leaderboards.board.BoardKind;
import org.backstretch.leaderboards.board.Heading;
import org.backstretch.leaderboards.board.PathSafe;
import org.backstretch.leaderboards.board.Visibility;
import org.backstretch.leaderboards.fact.RaceFacts;

/** What stands above the boards of a series. A draft's are for its organizer. */
final class SeriesHeadings {
    private final SeriesFact series;

    SeriesHeadings(SeriesFact series) {
        this.series = series;
    }

    /** The views that somebody stands in; sex X is on the board of everybody only. */
    static List<String> views(EntryFact entry) {
        var everybody = everybody(entry.direction());
        return Stream.of(
                        Stream.of(everybody, sex(everybody, entry.sex())),
                        Stream.ofNullable(entry.category()).map(code -> category(everybody, code)))
                .flatMap(each -> each)
                .toList();
    }

    private static String everybody(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    private static String sex(String everybody, Sex sex) {
        return everybody + ".sex-" + sex;
    }

    private static String category(String everybody, String code) {
        return everybody + ".category-" + PathSafe.of(code);
    }

    static boolean isOfEverybody(Heading heading) {
        return heading.view().indexOf('.') < 0;
    }

    /** Everybody, women, men, and each category that one of its races has. */
    List<Heading> of(Direction direction, Collection<RaceFacts> races) {
        var everybody = everybody(direction);
        var categories = new LinkedHashMap<String, String>();
        races.forEach(race -> race.race().categories().forEach(each -> categories.put(each.code(), each.name())));
        return Stream.of(
                        Stream.of(
                                heading(direction, everybody, ""),
                                heading(direction, sex(everybody, Sex.F), "women"),
                                heading(direction, sex(everybody, Sex.M), "men")),
                        categories.entrySet().stream()
                                .map(each -> heading(direction, category(everybody, each.getKey()), each.getValue())))
                .flatMap(each -> each)
                .toList();
    }

    private Heading heading(Direction direction, String view, String among) {
        var name = series.name() + ", " + (everybody(direction) + " " + among).strip();
        var visibility = series.status() == SeriesFact.Status.DRAFT ? Visibility.OFFICIALS : Visibility.PUBLIC;
        return Heading.of(series.id().toString(), view, BoardKind.SERIES, name, visibility)
                .facing(direction);
    }
}
