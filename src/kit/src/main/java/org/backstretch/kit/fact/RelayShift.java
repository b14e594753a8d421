package org.backstretch.kit.fact;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** One relay's time at the outbox: a connection that holds the lock, reads and deletes, so that all end together. */
final class RelayShift implements AutoCloseable {
    /** Any number, the same in every replica; the database is the service's own. */
    private static final long LOCK = 0x0B5E_55E7;

    private static final int BATCH = 500;

    private final Connection connection;
    private final boolean ours;

    private RelayShift(Connection connection, boolean ours) {
        this.connection = connection;
        this.ours = ours;
    }

    static RelayShift start(DataSource database) throws SQLException {
        var connection = database.getConnection();
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(" + LOCK + ")");
                var answer = lock.executeQuery()) {
            answer.next();
            return new RelayShift(connection, answer.getBoolean(1));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    boolean isOurs() {
        return ours;
    }

    /** Whether nothing of the relay before this one can still be on its way: it ended in order, or it was this one. */
    boolean takeOver(UUID relay) throws SQLException {
        try (var take = connection.prepareStatement("""
                with before as (select released or holder = ? as settled from relay_handover)
                update relay_handover set holder = ?, released = false
                returning (select coalesce(settled, false) from before)
                """)) {
            take.setObject(1, relay);
            take.setObject(2, relay);
            try (var settled = take.executeQuery()) {
                settled.next();
                return settled.getBoolean(1);
            }
        }
    }

    /** What is written from here on is not waited for: the database may forget the last of it in a crash, no more. */
    void hurry() throws SQLException {
        try (var hurry = connection.prepareStatement("set synchronous_commit = off")) {
            hurry.execute();
        }
    }

    void release() throws SQLException {
        try (var release = connection.prepareStatement("update relay_handover set released = true")) {
            release.executeUpdate();
        }
    }

    List<OutboxRow> oldest() throws SQLException {
        try (var read = connection.prepareStatement(
                        "select id, topic, key, type, revision, payload from outbox order by id limit " + BATCH);
                var rows = read.executeQuery()) {
            var oldest = new ArrayList<OutboxRow>();
            while (rows.next()) {
                oldest.add(row(rows));
            }
            return oldest;
        }
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getString("topic"),
                row.getObject("key", UUID.class),
                row.getString("type"),
                row.getLong("revision"),
                row.getString("payload"));
    }

    /**
     * Deletes what was sent. A crash of the database may bring the last of it back, to be sent again in the same order: that
     * costs readers nothing, and waiting for the disk would cost every fact that comes next.
     */
    void delete(List<Long> ids) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox where id = any(?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }

    /** Gives the connection back to its pool as it came. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            if (ours && connection.isValid(1)) {
                try (var undo = connection.prepareStatement(
                        "reset synchronous_commit; select pg_advisory_unlock(" + LOCK + ")")) {
                    undo.execute();
                }
            }
        }
    }
}
