package org.backstretch.results.database;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The service's PostgreSQL. Called inside a transaction it takes part in it. Parameters may be ids, texts, numbers,
 * instants, enums, arrays of ids, texts or numbers, and {@link Json}.
 */
@ApplicationScoped
public class Database {
    /** Some rows are large. */
    private static final int ROWS_AT_A_TIME = 20;

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        try (var connection = source.getConnection();
                var statement = prepared(connection, sql, parameters);
                var answer = statement.executeQuery()) {
            var row = new Row(answer);
            var rows = new ArrayList<T>();
            while (answer.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** One row after the other, of which a transaction holds only a few at a time, however many there are. */
    public <T> void forEach(String sql, RowReader<T> reader, Consumer<T> each, @Nullable Object... parameters) {
        try (var connection = source.getConnection();
                var statement = prepared(connection, sql, parameters)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (var answer = statement.executeQuery()) {
                var row = new Row(answer);
                while (answer.next()) {
                    each.accept(reader.read(row));
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** The first statement of a transaction that reads much: all of it as of now, instants in UTC. */
    public void freeze() {
        execute("set transaction isolation level repeatable read, read only");
        execute("set local time zone 'UTC'");
    }

    /** The first row, if there is one. */
    public <T> Optional<T> find(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return query(sql, reader, parameters).stream().findFirst();
    }

    /** Answers how many rows it touched. */
    public int update(String sql, @Nullable Object... parameters) {
        try (var connection = source.getConnection();
                var statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** For a statement called for its effect alone, such as taking a lock. */
    void execute(String sql, Object... parameters) {
        try (var connection = source.getConnection();
                var statement = prepared(connection, sql, parameters)) {
            statement.execute();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Statements to be sent together. */
    public Together together() {
        return new Together(this);
    }

    void run(List<Asked<?>> asked) {
        var sql = asked.stream().map(Asked::sql).collect(joining(";\n"));
        var parameters =
                asked.stream().flatMap(each -> Arrays.stream(each.parameters())).toArray();
        try (var connection = source.getConnection();
                var statement = prepared(connection, sql, parameters)) {
            var hasRows = statement.execute();
            for (var each : asked) {
                if (hasRows) {
                    each.read(statement.getResultSet());
                }
                hasRows = statement.getMoreResults();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object[] parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, bound(connection, parameters[i]));
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static @Nullable Object bound(Connection connection, @Nullable Object parameter) throws SQLException {
        return switch (parameter) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> choice -> choice.name();
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case String[] texts -> connection.createArrayOf("text", texts);
            case Long[] numbers -> connection.createArrayOf("bigint", numbers);
            case Json json -> json.text();
            default -> parameter;
        };
    }
}
