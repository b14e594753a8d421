package org.backstretch.bench.peer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import org.backstretch.local.Durability;
import org.backstretch.local.PostgresServer;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Port;

/** A board as a table of a real PostgreSQL with an index on the score: a place is counted anew each time. */
public final class SqlBoard implements AutoCloseable {
    private static final String NAME = "board";

    private final DataFolder data;
    private final PostgresServer server;
    private final Connection connection;
    private final int entries;
    private final SplittableRandom random = new SplittableRandom(7);

    private SqlBoard(DataFolder data, PostgresServer server, Connection connection, int entries) {
        this.data = data;
        this.server = server;
        this.connection = connection;
        this.entries = entries;
    }

    /** Filled, and looked through once by the planner. */
    public static SqlBoard of(int entries) throws SQLException {
        var data = DataFolder.temporary();
        var server = PostgresServer.at(data, Port.free(), Durability.FAST, List.of(NAME));
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
        server.start();
        var board = new SqlBoard(data, server, DriverManager.getConnection(server.jdbcUrl(NAME)), entries);
        board.fill();
        return board;
    }

    private void fill() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table board (id int primary key, score bigint not null)");
            statement.execute("insert into board select id, (id * 7919::bigint) %% %d from generate_series(0, %d) id"
                    .formatted(entries, entries - 1));
            statement.execute("create index board_score on board (score)");
            statement.execute("vacuum analyze board");
        }
    }

    /** Nanoseconds until the place of a random entry was answered. */
    public double nanosPerRank(int asked) throws SQLException {
        try (var rank = connection.prepareStatement(
                "select count(*) from board where score < (select score from board where id = ?)")) {
            var begin = System.nanoTime();
            for (int question = 0; question < asked; question++) {
                rank.setInt(1, random.nextInt(entries));
                try (var answer = rank.executeQuery()) {
                    answer.next();
                }
            }
            return (double) (System.nanoTime() - begin) / asked;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        server.close();
        data.delete();
    }
}
