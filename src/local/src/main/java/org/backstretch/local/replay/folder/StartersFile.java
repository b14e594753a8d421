package org.backstretch.local.replay.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;

/** entries.csv; a column {@code direction} is optional. */
record StartersFile(Table table) {
    static final String FILE = "entries.csv";
    static final List<String> COLUMNS = List.of("bib", "given_name", "family_name", "sex", "club", "category");
    private static final String DIRECTION = "direction";
    private static final int MOST = 20_000;

    List<Starter> of(RaceDescription race, Problems problems) {
        if (table.lines().isEmpty()) {
            problems.add(FILE, 0, "nobody is on the list");
        } else if (table.lines().size() > MOST) {
            problems.add(FILE, 0, "more than 20,000 entries cannot be imported");
        }
        var starters = new ArrayList<Starter>();
        var lineOf = new HashMap<Bib, Integer>();
        for (var line : table.lines()) {
            starter(line, race).filter(each -> isNew(each, line, lineOf)).ifPresent(starters::add);
        }
        return List.copyOf(starters);
    }

    private static boolean isNew(Starter starter, Table.Line line, Map<Bib, Integer> lineOf) {
        var before = lineOf.putIfAbsent(starter.bib(), line.number());
        if (before != null) {
            line.problem("bib " + starter.bib() + " is also on line " + before);
        }
        return before == null;
    }

    private static Optional<Starter> starter(Table.Line line, RaceDescription race) {
        var bib = bib(line);
        var sex = sex(line);
        var direction = direction(line, race);
        var named = !(line.get("given_name") + line.get("family_name")).isEmpty();
        if (!named) {
            line.problem("a name is missing");
        }
        if (bib.isEmpty() || sex.isEmpty() || direction.isEmpty() || !named) {
            return Optional.empty();
        }
        return Optional.of(new Starter(
                line.number(),
                bib.get(),
                line.get("given_name"),
                line.get("family_name"),
                sex.get(),
                line.get("club"),
                line.get("category"),
                direction.get()));
    }

    static Optional<Bib> bib(Table.Line line) {
        var bib = Bib.read(line.get("bib"));
        if (bib.isEmpty()) {
            line.problem("'" + line.get("bib") + "' is not a bib");
        }
        return bib;
    }

    private static Optional<Sex> sex(Table.Line line) {
        var sex = Arrays.stream(Sex.values())
                .filter(each -> each.name().equalsIgnoreCase(line.get("sex")))
                .findFirst();
        if (sex.isEmpty()) {
            line.problem("sex cannot be '%s', only one of %s".formatted(line.get("sex"), List.of(Sex.values())));
        }
        return sex;
    }

    private static Optional<Direction> direction(Table.Line line, RaceDescription race) {
        if (line.get(DIRECTION).isEmpty()) {
            return Optional.of(race.directions().getFirst());
        }
        var direction = race.directions().stream()
                .filter(each -> each.name().equals(line.get(DIRECTION)))
                .findFirst();
        if (direction.isEmpty()) {
            line.problem(
                    "direction '%s' is not one of this race: %s".formatted(line.get(DIRECTION), race.directions()));
        }
        return direction;
    }
}
