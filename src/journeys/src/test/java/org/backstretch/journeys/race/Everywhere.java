package org.backstretch.journeys.race;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What every place says of one race: as it is read there, and as the newest printed list wants it. */
final class Everywhere {
    private static final int FIRST_PLACE = 100;

    private final FollowedRace race;

    Everywhere(FollowedRace race) {
        this.race = race;
    }

    /** By place, a table without its heads, or a word. All are asked at once, so that none waits for another. */
    Map<String, List<String>> said() {
        return new TreeMap<>(places().entrySet().parallelStream()
                .collect(toMap(Map.Entry::getKey, place -> place.getValue().get())));
    }

    private Map<String, Supplier<List<String>>> places() {
        var places = new HashMap<String, Supplier<List<String>>>();
        places.put("board", () -> rows(race.id + ".backward"));
        places.put("points", () -> rows(race.series + ".backward"));
        places.put("points of women", () -> rows(race.series + ".backward.sex-F"));
        for (var code : List.of(race.younger, race.older)) {
            places.put("board of " + code, () -> rows(race.id + ".backward.category-" + code));
            places.put("points of " + code, () -> rows(race.series + ".backward.category-" + code));
            places.put("ranking of " + code, () -> rows("ranking-10KR-backward.F." + code + ".all"));
            places.put("record of " + code, () -> rows("records-10KR-backward.F." + code));
        }
        places.put("prizes", () -> withoutHeads(race.table("/results/races/" + race.id + "/awards")));
        places.put("claim", this::claim);
        return places;
    }

    private List<String> rows(String board) {
        return withoutHeads(race.table("/leaderboards/boards/" + board));
    }

    private List<String> claim() {
        var claim = race.asked("/results/record-claims/" + race.claim).jsonPath();
        return List.of(claim.getString("state") + " " + claim.getString("mark"));
    }

    private static List<String> withoutHeads(List<String> table) {
        return table.stream().skip(1).toList();
    }

    /** The same, by rules that are written here a second time. */
    Map<String, List<String>> wanted(List<String> version) {
        var list = withoutHeads(version).stream().map(Printed::of).toList();
        var wanted = new TreeMap<String, List<String>>();
        wanted.put("board", withoutHeads(version));
        wanted.put("points", points(list, any -> true));
        wanted.put("points of women", points(list, any -> true));
        for (var code : List.of(race.younger, race.older)) {
            wanted.put("board of " + code, renumbered(list.stream().filter(of(code))));
            wanted.put("points of " + code, points(list, of(code)));
            wanted.put("ranking of " + code, marks(list, code, ""));
            wanted.put(
                    "record of " + code,
                    marks(list, code, "PENDING").stream().limit(1).toList());
        }
        wanted.put("prizes", prizes(list));
        wanted.put("claim", List.of(claim(list)));
        return wanted;
    }

    private static Predicate<Printed> of(String code) {
        return line -> line.category().equals(code);
    }

    private static List<String> renumbered(Stream<Printed> lines) {
        return numbered(lines.map(line -> (line.hasFinished() ? "" : "-") + line.behindThePlace())
                .toList());
    }

    /** Places from 1, but for lines that begin with a dash. */
    private static List<String> numbered(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i ->
                        lines.get(i).startsWith("-") ? "," + lines.get(i).substring(1) : i + 1 + "," + lines.get(i))
                .toList();
    }

    private static List<String> points(List<Printed> list, Predicate<Printed> among) {
        return numbered(finishers(list)
                .filter(among)
                .map(line -> line.runner() + "," + (FIRST_PLACE + 1 - line.place()) + ",1")
                .toList());
    }

    private List<String> marks(List<Printed> list, String code, String status) {
        return numbered(finishers(list)
                .filter(of(code))
                .map(line -> line.runner() + "," + line.time() + "," + race.day + "," + status)
                .toList());
    }

    /** Who wins among all women is left out in her class. */
    private List<String> prizes(List<Printed> list) {
        var winner = finishers(list).findFirst().orElseThrow();
        var prizes = new ArrayList<>(List.of("\"Overall, women\",1," + winner.won()));
        for (var code : List.of(race.younger, race.older)) {
            var title = "\"Classes, " + code + "\",";
            finishers(list)
                    .filter(of(code).and(line -> !line.equals(winner)))
                    .findFirst()
                    .ifPresent(line -> prizes.add(title + "1," + line.won()));
            Optional.of(winner)
                    .filter(of(code))
                    .ifPresent(line -> prizes.add(
                            title + "," + line.bib() + "," + line.name() + ",,,,\"takes prize 1 of Overall, women\""));
        }
        return prizes;
    }

    /** The claim is one of the younger class: it stands as long as its runner does there. */
    private String claim(List<Printed> list) {
        return finishers(list)
                .filter(of(race.younger))
                .filter(line -> line.bib().equals("1"))
                .findFirst()
                .map(line -> "PENDING " + line.mark())
                .orElse("LAPSED null");
    }

    private static Stream<Printed> finishers(List<Printed> list) {
        return list.stream().filter(Printed::hasFinished);
    }

    /** A line of a printed list, by its columns. */
    private record Printed(List<String> columns) {
        static Printed of(String line) {
            return new Printed(Arrays.asList(line.split(",", -1)));
        }

        boolean hasFinished() {
            return !columns.get(0).isEmpty();
        }

        int place() {
            return Integer.parseInt(columns.get(0));
        }

        String bib() {
            return columns.get(1);
        }

        String name() {
            return columns.get(2);
        }

        String category() {
            return columns.get(4);
        }

        String time() {
            return columns.get(5);
        }

        String mark() {
            return columns.get(11);
        }

        String behindThePlace() {
            return columns.stream().skip(1).collect(joining(","));
        }

        /** Name, club, category. */
        String runner() {
            return String.join(",", columns.subList(2, 5));
        }

        String won() {
            return bib() + "," + runner() + "," + mark() + ",";
        }
    }
}
