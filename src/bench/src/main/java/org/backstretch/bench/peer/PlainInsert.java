package org.backstretch.bench.peer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Crossings kept by the least that keeps each once: one statement for so many of them, committed by itself. */
public final class PlainInsert implements AutoCloseable {
    /** How many go in by one statement. */
    public static final int BATCH = 100;

    private static final int COLUMNS = 13;
    private static final String ROWS =
            String.join(", ", Collections.nCopies(BATCH, "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));

    /** One row. */
    public record Row(UUID race, long sequence, Instant at, long monotonicMillis, String bib) {}

    private final DurablePostgres postgres;
    private final Connection connection;
    private final PreparedStatement insert;

    public PlainInsert() throws SQLException {
        postgres = DurablePostgres.start();
        connection = DriverManager.getConnection(postgres.url());
        try (var create = connection.createStatement()) {
            create.execute("""
                    create table crossing (
                        id uuid primary key, race_id uuid not null, device uuid not null, sequence bigint not null,
                        boot_id text not null, at timestamptz not null, monotonic_millis bigint not null,
                        point text not null, bib text, chip text, source text not null,
                        received_at timestamptz not null, received_by text not null,
                        unique (device, sequence))""");
        }
        insert = connection.prepareStatement(
                "insert into crossing values " + ROWS + " on conflict (device, sequence) do nothing");
    }

    /** @param rows {@value #BATCH} of them */
    public void add(UUID device, List<Row> rows) throws SQLException {
        var received = Instant.now().atOffset(ZoneOffset.UTC);
        int column = 0;
        for (var row : rows) {
            insert.setObject(column + 1, UUID.randomUUID());
            insert.setObject(column + 2, row.race());
            insert.setObject(column + 3, device);
            insert.setLong(column + 4, row.sequence());
            insert.setString(column + 5, "bench");
            insert.setObject(column + 6, row.at().atOffset(ZoneOffset.UTC));
            insert.setLong(column + 7, row.monotonicMillis());
            insert.setString(column + 8, "FINISH");
            insert.setString(column + 9, row.bib());
            insert.setString(column + 10, null);
            insert.setString(column + 11, "TAP");
            insert.setObject(column + 12, received);
            insert.setString(column + 13, "device:bench");
            column += COLUMNS;
        }
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        postgres.close();
    }
}
