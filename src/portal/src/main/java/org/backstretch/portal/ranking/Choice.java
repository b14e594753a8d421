package org.backstretch.portal.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backstretch.portal.leaderboards.BoardLine;

/**
 * The boards of a ranking, and which of them is shown.
 *
 * @param view what was asked for, or the nearest to it that there is
 */
public record Choice(SortedMap<View, BoardLine> all, View view) {
    private static final Comparator<View> IN_ORDER = Comparator.comparing(View::sex)
            .thenComparing(View::category)
            .thenComparing(View::season, Comparator.reverseOrder());

    static Choice of(List<BoardLine> lines, View asked) {
        var all = new TreeMap<View, BoardLine>(IN_ORDER);
        lines.forEach(line -> all.put(View.ofRanking(line), line));
        return new Choice(all, nearest(all, asked));
    }

    private static View nearest(Map<View, BoardLine> all, View asked) {
        var ofAllTime = asked.withSeason(View.ALL_TIME);
        return Stream.of(asked, ofAllTime, asked.withCategory(""), ofAllTime.withCategory(""))
                .filter(all::containsKey)
                .findFirst()
                .or(() -> all.keySet().stream().filter(View::isOfAllTime).findFirst())
                .orElse(asked);
    }

    public Optional<BoardLine> shown() {
        return Optional.ofNullable(all.get(view));
    }

    public List<String> sexes() {
        return all.keySet().stream().map(View::sex).distinct().toList();
    }

    /** Of the sex shown; the first of them is everybody, without a category. */
    public List<String> categories() {
        return all.keySet().stream()
                .filter(each -> each.sex().equals(view.sex()))
                .map(View::category)
                .distinct()
                .toList();
    }

    /** Of those shown; all time first, then the newest. */
    public List<String> seasons() {
        return all.keySet().stream()
                .filter(each -> each.withSeason(view.season()).equals(view))
                .map(View::season)
                .toList();
    }
}
