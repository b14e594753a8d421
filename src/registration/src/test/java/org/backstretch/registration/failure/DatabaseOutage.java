package org.backstretch.registration.failure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Lets nobody connect to the database of the tests, and cuts all connections that there are, until it is closed. */
final class DatabaseOutage implements AutoCloseable {
    private final Connection own = DriverManager.getConnection(
            System.getProperty("quarkus.datasource.jdbc.url"),
            System.getProperty("quarkus.datasource.username"),
            System.getProperty("quarkus.datasource.password"));

    DatabaseOutage() throws SQLException {}

    void begin() throws SQLException {
        limit(0);
        try (var cut = own.createStatement()) {
            cut.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        }
    }

    private void limit(int connections) throws SQLException {
        try (var alter = own.createStatement()) {
            alter.execute("alter database " + own.getCatalog() + " connection limit " + connections);
        }
    }

    @Override
    public void close() throws SQLException {
        try (own) {
            limit(-1);
        }
    }
}
