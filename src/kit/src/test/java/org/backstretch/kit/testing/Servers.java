package org.backstretch.kit.testing;

import java.util.concurrent.CompletableFuture;
import org.backstretch.contracts.Topics;
import org.backstretch.local.KafkaBroker;
import org.backstretch.local.PostgresServer;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts a real PostgreSQL and a real Kafka once for all tests of a module, before Quarkus is loaded. */
public final class Servers implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("kafka.bootstrap.servers") != null) {
            return;
        }
        var kafka = CompletableFuture.supplyAsync(Servers::broker);
        var postgres = CompletableFuture.supplyAsync(PostgresServer::temporary);
        var database = postgres.join().database("tests");
        System.setProperty("quarkus.datasource.jdbc.url", database.url());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
        System.setProperty("kafka.bootstrap.servers", kafka.join().bootstrapServers());
    }

    private static KafkaBroker broker() {
        var broker = KafkaBroker.temporary();
        broker.createTopics(Topics.ALL);
        return broker;
    }
}
