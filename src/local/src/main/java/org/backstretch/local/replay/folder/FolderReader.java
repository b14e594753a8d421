package org.backstretch.local.replay.folder;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads all files of a folder before anything happens with them. */
final class FolderReader {
    private static final long MOST_BYTES = 5_000_000;
    private static final String RULES = "rules.txt";

    private final Problems problems = new Problems();
    private final Path folder;

    FolderReader(Path folder) {
        this.folder = folder;
    }

    RaceFolder read() {
        refuseOtherFolders();
        var race = required(RaceProperties.FILE).flatMap(text -> RaceProperties.read(text, problems));
        var starters = required(StartersFile.FILE).map(this::starters);
        var finishes = required(FinishTimesFile.FILE).map(this::finishes);
        var adjustments = optional(AdjustmentsFile.FILE).map(this::adjustments);
        var expected = optional(ExpectedFile.FILE).map(this::expected);
        problems.refuseAny();
        var found = race.orElseThrow();
        var onTheList = starters.orElseThrow().of(found, problems);
        var atTheLine = finishes.orElseThrow().of(onTheList, problems);
        var decided = adjustments.map(file -> file.of(onTheList, problems)).orElse(List.of());
        problems.refuseAny();
        new Consistency(atTheLine, problems).check(adjustments, decided);
        problems.refuseAny();
        return new RaceFolder(found, onTheList, atTheLine, decided, expected.map(ExpectedFile::lines));
    }

    private void refuseOtherFolders() {
        if (!Files.isDirectory(folder)) {
            problems.add(folder.toString(), 0, "is not a folder");
        } else if (Files.exists(folder.resolve(RULES))) {
            problems.add(
                    RULES,
                    0,
                    "this is the folder of a series or a relay, and these cannot be replayed yet:"
                            + " so far only the folder of one race can");
        }
        problems.refuseAny();
    }

    private StartersFile starters(String text) {
        return new StartersFile(Table.read(StartersFile.FILE, text, StartersFile.COLUMNS, problems));
    }

    private FinishTimesFile finishes(String text) {
        return new FinishTimesFile(Table.read(FinishTimesFile.FILE, text, FinishTimesFile.COLUMNS, problems));
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
