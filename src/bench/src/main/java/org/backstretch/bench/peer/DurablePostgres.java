package org.backstretch.bench.peer;

import java.util.List;
import org.backstretch.local.Durability;
import org.backstretch.local.PostgresServer;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Port;

/** A PostgreSQL of its own with the settings of a stack's: what is committed is on the disk. */
public record DurablePostgres(DataFolder data, PostgresServer server) implements AutoCloseable {
    private static final String NAME = "peer";

    public static DurablePostgres start() {
        var data = DataFolder.temporary();
        var server = PostgresServer.at(data, Port.free(), Durability.DURABLE, List.of(NAME));
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
        server.start();
        return new DurablePostgres(data, server);
    }

    /** With user and password. */
    public String url() {
        return server.jdbcUrl(NAME);
    }

    @Override
    public void close() {
        server.close();
        data.delete();
    }
}
