package org.backstretch.results.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of several statements that go to the database {@link Together}, with its answer once they have. */
public final class Asked<T> {
    private static final int ID = 40;

    private final String sql;
    private final RowReader<T> reader;
    private final @Nullable Object[] parameters;
    private final List<T> rows = new ArrayList<>();

    Asked(String sql, RowReader<T> reader, @Nullable Object[] parameters) {
        this.sql = sql;
        this.reader = reader;
        this.parameters = parameters.clone();
    }

    String sql() {
        return sql;
    }

    @Nullable
    Object[] parameters() {
        return parameters.clone();
    }

    /** About how much is sent. */
    int characters() {
        return Stream.of(parameters).mapToInt(Asked::characters).sum();
    }

    private static int characters(@Nullable Object parameter) {
        return switch (parameter) {
            case String text -> text.length();
            case Json json -> json.text().length();
            case String[] texts -> Stream.of(texts).mapToInt(String::length).sum();
            case Object[] several -> several.length * ID;
            case null, default -> ID;
        };
    }

    void read(ResultSet answer) throws SQLException {
        var row = new Row(answer);
        while (answer.next()) {
            rows.add(reader.read(row));
        }
    }

    public List<T> rows() {
        return rows;
    }

    public Optional<T> first() {
        return rows.stream().findFirst();
    }
}
