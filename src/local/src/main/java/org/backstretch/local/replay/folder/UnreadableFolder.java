package org.backstretch.local.replay.folder;

import java.util.List;
import java.util.stream.Collectors;

/** The folder cannot be replayed as it is; nothing was created. */
public final class UnreadableFolder extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 50;

    private final transient List<Problem> problems;

    UnreadableFolder(List<Problem> problems) {
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** A line for each problem; of very many the first, and how many more there are. */
    @Override
    public String getMessage() {
        var lines = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        return problems.size() <= SHOWN ? lines : lines + "\n… and " + (problems.size() - SHOWN) + " more problems";
    }
}
