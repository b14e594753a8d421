package org.backstretch.local.replay.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Sex;

/** teams.csv of a relay: a team on each line, with who runs each leg. */
record TeamsFile(Table table, int legs) {
    static final String FILE = "teams.csv";

    static List<String> columns(int legs) {
        return Stream.concat(
                        Stream.of("bib", "team", "category"),
                        IntStream.rangeClosed(1, legs).mapToObj(leg -> "leg_" + leg))
                .toList();
    }

    List<Starter> of(RaceDescription race, Problems problems) {
        if (table.lines().isEmpty()) {
            problems.add(FILE, 0, "no team is on the list");
        }
        var teams = new ArrayList<Starter>();
        var lineOf = new HashMap<Bib, Integer>();
        for (var line : table.lines()) {
            team(line, race).ifPresent(team -> {
                var before = lineOf.putIfAbsent(team.bib(), line.number());
                if (before != null) {
                    line.problem("bib " + team.bib() + " is also on line " + before);
                }
                teams.add(team);
            });
        }
        return List.copyOf(teams);
    }

    private Optional<Starter> team(Table.Line line, RaceDescription race) {
        if (line.get("team").isEmpty()) {
            line.problem("the name of the team is missing");
            return Optional.empty();
        }
        var runners = IntStream.rangeClosed(1, legs)
                .mapToObj(leg -> line.get("leg_" + leg))
                .toList();
        return StartersFile.bib(line)
                .map(bib -> new Starter(
                        line.number(),
                        bib,
                        "",
                        line.get("team"),
                        Sex.X,
                        "",
                        line.get("category"),
                        race.directions().getFirst(),
                        runners));
    }
}
