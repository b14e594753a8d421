package org.backstretch.local.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backstretch.local.replay.folder.ResultLine;

/**
 * Where two lists that should be equal are not, side by side.
 *
 * @param lines one for each place where they differ, of very many the first
 * @param count of all of them
 */
record Differences(List<String> lines, int count) {
    private static final int SHOWN = 10;

    Differences {
        lines = List.copyOf(lines);
    }

    boolean none() {
        return count == 0;
    }

    /** Those who share a place may stand in either order: it says nothing about them. */
    static Differences ofResults(List<ResultLine> expected, List<ResultLine> actual) {
        return ofRows(
                expected.stream().map(ResultLine::fields).toList(),
                actual.stream().map(ResultLine::fields).toList());
    }

    /** @param expected lines whose first field is the place; those without one may stand in any order, too */
    static Differences ofRows(List<List<String>> expected, List<List<String>> actual) {
        return of(texts(expected), texts(actual));
    }

    static Differences of(List<String> left, List<String> right) {
        var differing = IntStream.range(0, Math.max(left.size(), right.size()))
                .filter(i -> !at(left, i).equals(at(right, i)))
                .toArray();
        var lines = IntStream.of(differing)
                .limit(SHOWN)
                .mapToObj(i -> "%5d  %-60s | %s".formatted(i + 1, at(left, i), at(right, i)))
                .toList();
        return new Differences(lines, differing.length);
    }

    /** The lines under a heading that names both sides. */
    String table(String left, String right) {
        var all = new ArrayList<String>();
        all.add(" line  %-60s | %s".formatted(left, right));
        all.addAll(lines);
        if (count > lines.size()) {
            all.add("       … and " + (count - lines.size()) + " more lines that differ");
        }
        return String.join("\n", all);
    }

    private static String at(List<String> list, int i) {
        return i < list.size() ? list.get(i) : "(nothing)";
    }

    private static List<String> texts(List<List<String>> lines) {
        var texts = new ArrayList<String>();
        for (var from = 0; from < lines.size(); ) {
            var to = endOfPlace(lines, from);
            lines.subList(from, to).stream()
                    .map(line -> String.join(",", line))
                    .sorted()
                    .forEach(texts::add);
            from = to;
        }
        return texts;
    }

    private static int endOfPlace(List<List<String>> lines, int from) {
        var to = from + 1;
        var place = lines.get(from).getFirst();
        while ((place.endsWith("=") || place.equals("-"))
                && to < lines.size()
                && lines.get(to).getFirst().equals(place)) {
            to++;
        }
        return to;
    }
}
