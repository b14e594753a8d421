package org.backstretch.results.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row that a query stands at. Each kind of column has a reader for those that may be null. */
public final class Row {
    private final ResultSet columns;

    Row(ResultSet columns) {
        this.columns = columns;
    }

    public UUID id(String column) throws SQLException {
        return columns.getObject(column, UUID.class);
    }

    public Optional<UUID> idIfAny(String column) throws SQLException {
        return Optional.ofNullable(columns.getObject(column, UUID.class));
    }

    public String text(String column) throws SQLException {
        return columns.getString(column);
    }

    public Optional<String> textIfAny(String column) throws SQLException {
        return Optional.ofNullable(columns.getString(column));
    }

    public long number(String column) throws SQLException {
        return columns.getLong(column);
    }

    public Optional<Long> numberIfAny(String column) throws SQLException {
        @Nullable Long number = columns.getObject(column, Long.class);
        return Optional.ofNullable(number);
    }

    public byte[] bytes(String column) throws SQLException {
        return columns.getBytes(column);
    }

    public boolean flag(String column) throws SQLException {
        return columns.getBoolean(column);
    }

    public Optional<Boolean> flagIfAny(String column) throws SQLException {
        @Nullable Boolean flag = columns.getObject(column, Boolean.class);
        return Optional.ofNullable(flag);
    }

    public Instant instant(String column) throws SQLException {
        return columns.getObject(column, OffsetDateTime.class).toInstant();
    }

    public Optional<Instant> instantIfAny(String column) throws SQLException {
        return Optional.ofNullable(columns.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    public <E extends Enum<E>> E choice(String column, Class<E> choices) throws SQLException {
        return Enum.valueOf(choices, columns.getString(column));
    }

    public <E extends Enum<E>> Optional<E> choiceIfAny(String column, Class<E> choices) throws SQLException {
        return textIfAny(column).map(name -> Enum.valueOf(choices, name));
    }
}
