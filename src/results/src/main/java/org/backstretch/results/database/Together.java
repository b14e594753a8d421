package org.backstretch.results.database;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements that go to the database together, there and back once however many they are. Each sees what those before it
 * have done, and what others had committed when those before it got their locks.
 */
public final class Together {
    /** Beyond this both ends could be writing and neither reading; then it is one statement after the other. */
    private static final int MOST_CHARACTERS = 50_000;

    private final Database database;
    private final List<Asked<?>> asked = new ArrayList<>();

    Together(Database database) {
        this.database = database;
    }

    /** The answer is there once this has run. */
    public <T> Asked<T> ask(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        var question = new Asked<>(sql, reader, parameters);
        asked.add(question);
        return question;
    }

    /** For a statement called for its effect alone. */
    public void tell(String sql, @Nullable Object... parameters) {
        ask(sql, row -> row, parameters);
    }

    public void run() {
        if (asked.stream().mapToInt(Asked::characters).sum() <= MOST_CHARACTERS) {
            database.run(asked);
        } else {
            asked.forEach(each -> database.run(List.of(each)));
        }
    }
}
