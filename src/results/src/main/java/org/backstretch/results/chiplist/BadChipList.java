package org.backstretch.results.chiplist;

import java.util.List;
import java.util.Map;
import org.backstretch.kit.problem.Refused;
import org.backstretch.results.format.ChipFile;

/** A list that cannot stand for the whole: chips of its bad lines would be forgotten. */
final class BadChipList extends Refused {
    private static final int ENOUGH = 20;

    private BadChipList(String sentence, List<ChipFile.Problem> problems) {
        super(
                400,
                "bad-chip-list",
                sentence,
                Map.of("problems", problems.stream().limit(ENOUGH).toList()),
                Map.of());
    }

    /** Answers what can be read of it; its bad lines are for the caller to tell. */
    static ChipFile.Readable refuse(ChipFile file) {
        return switch (file) {
            case ChipFile.Readable readable -> readable;
            case ChipFile.Unreadable unreadable -> throw new BadChipList(unreadable.why(), List.of());
        };
    }

    static ChipFile.Readable refuseUnlessWhole(ChipFile file) {
        var readable = refuse(file);
        if (!readable.problems().isEmpty()) {
            var first = readable.problems().getFirst();
            throw new BadChipList(
                    "Line " + first.line() + ": " + first.why()
                            + " Nothing was changed: mend the list and send it again.",
                    readable.problems());
        }
        return readable;
    }
}
