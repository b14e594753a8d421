package org.backstretch.bench.entry;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.backstretch.bench.peer.DurablePostgres;

/** The same rows by the least that keeps each bib once: one connection, each row committed by itself. */
final class PlainEntries implements AutoCloseable {
    private final UUID race = UUID.randomUUID();
    private final DurablePostgres postgres;
    private final Connection connection;
    private final PreparedStatement insert;
    private int bib;

    PlainEntries() throws SQLException {
        postgres = DurablePostgres.start();
        connection = DriverManager.getConnection(postgres.url());
        try (var create = connection.createStatement()) {
            create.execute("""
                    create table entry (
                        id uuid primary key, revision bigint not null, race_id uuid not null, wave_id uuid not null, bib text,
                        given_name text not null, family_name text not null, public_name text not null, sex text not null,
                        category text, direction text not null, status text not null, entered_at timestamptz not null,
                        unique (race_id, bib))""");
        }
        insert = connection.prepareStatement(
                "insert into entry values (?, 1, ?, ?, ?, 'Uma', 'Castell', 'Uma Castell', 'F', 'OPEN', 'BACKWARD', 'CONFIRMED', ?)");
    }

    /** Rows per second. */
    double inserted(int count) throws SQLException {
        var begin = System.nanoTime();
        for (int row = 0; row < count; row++) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, race);
            insert.setObject(3, race);
            insert.setString(4, Integer.toString(++bib));
            insert.setObject(5, Instant.now().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
        return count * 1e9 / (System.nanoTime() - begin);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        postgres.close();
    }
}
