package org.backstretch.local.replay.folder;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads all files of a folder before anything happens with them. */
final class FolderReader {
    private static final long MOST_BYTES = 5_000_000;
    private static final String RAW_TIMES = "rawtimes.csv";

    private final Problems problems = new Problems();
    private final Path folder;

    FolderReader(Path folder) {
        this.folder = folder;
    }

    Recording read() {
        refuseNoFolder();
        return Files.exists(folder.resolve(RulesFile.FILE)) ? readByRules() : readRace();
    }

    /** @throws UnreadableFolder for a series, too */
    RaceFolder race() {
        if (read() instanceof RaceFolder race) {
            return race;
        }
        problems.add(RulesFile.FILE, 0, "this is the folder of a series, not of one race");
        problems.refuseAny();
        throw new IllegalStateException();
    }

    private void refuseNoFolder() {
        if (!Files.isDirectory(folder)) {
            problems.add(folder.toString(), 0, "is not a folder");
        }
        problems.refuseAny();
    }

    private Recording readByRules() {
        var rules = required(RulesFile.FILE).map(text -> new RulesFile(text, problems));
        problems.refuseAny();
        var read = rules.orElseThrow();
        if (read.has("NUMBER_OF_LEGS")) {
            return readRelay(read);
        }
        if (read.has("RACES")) {
            return readSeries(read);
        }
        problems.add(RulesFile.FILE, 0, "says neither NUMBER_OF_LEGS of a relay nor RACES of a series");
        problems.refuseAny();
        throw new IllegalStateException();
    }

    private RaceFolder readRace() {
        var race = description();
        var starters = required(StartersFile.FILE).map(this::starters);
        var finishes = required(FinishTimesFile.FILE).map(text -> finishes(FinishTimesFile.FILE, text));
        var adjustments = optional(AdjustmentsFile.FILE).map(this::adjustments);
        var expected = optional(ExpectedFile.FILE).map(this::expected);
        problems.refuseAny();
        var found = race.orElseThrow();
        var onTheList = starters.orElseThrow().of(found, problems);
        var atTheLine = finishes.orElseThrow().of(onTheList, 1, problems);
        var decided = adjustments.map(file -> file.of(onTheList, problems)).orElse(List.of());
        problems.refuseAny();
        new Consistency(atTheLine, problems).check(adjustments, decided);
        problems.refuseAny();
        return new RaceFolder(found, onTheList, atTheLine, decided, expected.map(ExpectedFile::lines));
    }

    private Optional<RaceDescription> description() {
        return required(RaceProperties.FILE).flatMap(text -> RaceProperties.read(text, problems));
    }

    private RaceFolder readRelay(RulesFile rules) {
        var plan = RelayPlan.of(rules);
        if (plan.legs() < 2) {
            problems.add(RulesFile.FILE, 0, "a relay has two legs or more");
        }
        var race = description();
        var teams = required(TeamsFile.FILE)
                .map(text -> Table.read(TeamsFile.FILE, text, TeamsFile.columns(plan.legs()), problems));
        var times = required(RAW_TIMES).map(text -> finishes(RAW_TIMES, text));
        problems.refuseAny();
        var found = race.orElseThrow();
        var onTheList = new TeamsFile(teams.orElseThrow(), plan.legs()).of(found, problems);
        var atTheLine = times.orElseThrow().of(onTheList, plan.legs(), problems);
        problems.refuseAny();
        var relay = new RecordedRelay(plan, expectedRelay(plan.legs()));
        problems.refuseAny();
        return new RaceFolder(found, onTheList, atTheLine, List.of(), Optional.empty(), Optional.of(relay));
    }

    private Optional<ExpectedRelay> expectedRelay(int legs) {
        if (!Files.exists(folder.resolve(ExpectedRelay.OVERALL))) {
            return Optional.empty();
        }
        var detailed = new ArrayList<>(List.of("position", "bib"));
        IntStream.rangeClosed(1, legs).forEach(leg -> {
            detailed.add("leg_" + leg);
            detailed.add(leg < legs ? "split_" + leg : "total");
        });
        return Optional.of(new ExpectedRelay(
                rows(ExpectedRelay.OVERALL, List.of("position", "bib", "total")),
                rows(ExpectedRelay.DETAILED, detailed),
                IntStream.rangeClosed(1, legs)
                        .boxed()
                        .collect(toMap(
                                leg -> leg,
                                leg -> rows(ExpectedRelay.ofLeg(leg), List.of("position", "bib", "time"))))));
    }

    private List<List<String>> rows(String file, List<String> columns) {
        return required(file).map(text -> Table.read(file, text, columns, problems)).stream()
                .flatMap(table -> table.lines().stream())
                .map(line -> columns.stream().map(line::get).toList())
                .toList();
    }

    private SeriesFolder readSeries(RulesFile rules) {
        var names = rules.list("RACES", name -> name);
        var legs = names.stream().flatMap(name -> leg(name).stream()).toList();
        var expected = optional(StandingLine.FILE)
                .map(text -> Table.read(StandingLine.FILE, text, StandingLine.columns(names), problems).lines().stream()
                        .map(line -> StandingLine.of(line, names))
                        .toList());
        var scores = SeriesFolder.Scores.of(rules, names.size());
        problems.refuseAny();
        var name = Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("Series");
        return new SeriesFolder(name, legs, scores, expected);
    }

    /** A race of the series is named by its folder, which lies beside the rules. */
    private Optional<SeriesFolder.Leg> leg(String name) {
        if (!name.matches("[A-Za-z0-9_.-]+") || name.startsWith(".")) {
            problems.add(RulesFile.FILE, 0, "'" + name + "' is no name of a folder beside it");
            return Optional.empty();
        }
        try {
            return Optional.of(new SeriesFolder.Leg(name, RaceFolder.read(folder.resolve(name))));
        } catch (UnreadableFolder unreadable) {
            unreadable.problems().forEach(each -> problems.add(name + "/" + each.file(), each.line(), each.reason()));
            return Optional.empty();
        }
    }

    private StartersFile starters(String text) {
        return new StartersFile(Table.read(StartersFile.FILE, text, StartersFile.COLUMNS, problems));
    }

    private FinishTimesFile finishes(String file, String text) {
        return new FinishTimesFile(Table.read(file, text, FinishTimesFile.COLUMNS, problems));
    }

    private AdjustmentsFile adjustments(String text) {
        return new AdjustmentsFile(Table.read(AdjustmentsFile.FILE, text, AdjustmentsFile.COLUMNS, problems));
    }

    private ExpectedFile expected(String text) {
        return new ExpectedFile(Table.read(ExpectedFile.FILE, text, ResultLine.COLUMNS, problems));
    }

    private Optional<String> required(String file) {
        if (!Files.exists(folder.resolve(file))) {
            problems.add(file, 0, "is missing");
        }
        return optional(file);
    }

    private Optional<String> optional(String file) {
        var path = folder.resolve(file);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                problems.add(file, 0, "is larger than 5 MB");
                return Optional.empty();
            }
            var text = Files.readString(path);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notText) {
            problems.add(file, 0, "is not text in UTF-8");
        } catch (IOException cause) {
            problems.add(file, 0, "cannot be read: " + cause.getMessage());
        }
        return Optional.empty();
    }
}
