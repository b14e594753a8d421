package org.backstretch.journeys.replica;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.backstretch.journeys.stack.Stack;

/**
 * What the service does when somebody enters, by hand: look how many places are held, and take one if there is one left. It
 * takes the lock of the race first, or does not: that is all that differs.
 */
record WithoutService(String url, String password) {

    static WithoutService beside(Stack stack) {
        return new WithoutService(stack.database("registration"), stack.secret("postgres.registration"));
    }

    /** True if there was a place. */
    boolean enter(UUID race, int places, boolean locked) {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            if (locked) {
                ask(connection, "select 1 from race where id = ? for update", race);
            }
            var held = held(connection, race);
            if (held < places) {
                insert(connection, race);
            }
            connection.commit();
            return held < places;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long held(UUID race) throws SQLException {
        try (var connection = connect()) {
            return held(connection, race);
        }
    }

    /** The most that are held at any of the instants at which it looks: fifty a second, until it is over and once more. */
    long mostHeld(UUID race, BooleanSupplier isOver) {
        try (var connection = connect()) {
            var most = held(connection, race);
            while (!isOver.getAsBoolean()) {
                ask(connection, "select 1 from race, pg_sleep(0.02) where id = ?", race);
                most = Math.max(most, held(connection, race));
            }
            return Math.max(most, held(connection, race));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long held(Connection connection, UUID race) throws SQLException {
        return ask(
                connection,
                "select count(*) from entry where race_id = ? and status in ('PENDING', 'CONFIRMED', 'CHECKED_IN', 'OFFERED')",
                race);
    }

    private static long ask(Connection connection, String sql, UUID race) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, race);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static void insert(Connection connection, UUID race) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into entry (id, revision, race_id, wave_id, given_name, family_name, public_name_style, public_name, sex,
                    category_given, direction, status, entered_at, entered_by, bib_pool)
                select gen_random_uuid(), 0, race.id, wave.id, 'Uma', 'Castell', 'FULL', 'Uma Castell', 'F',
                    false, 'BACKWARD', 'CONFIRMED', now(), 'RUNNER', race.bib_pool
                from race join wave on wave.race_id = race.id where race.id = ? limit 1""")) {
            statement.setObject(1, race);
            statement.executeUpdate();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "registration", password);
    }
}
