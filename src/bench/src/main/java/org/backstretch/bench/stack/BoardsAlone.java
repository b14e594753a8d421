package org.backstretch.bench.stack;

import java.net.URI;
import java.util.stream.Stream;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.Topics;
import org.backstretch.local.KafkaBroker;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Port;
import org.backstretch.local.up.Replica;

/** A Kafka and one leaderboards process with the settings of a stack, and nothing else that would take the processor. */
public final class BoardsAlone implements AutoCloseable {
    private final DataFolder data;
    private final KafkaBroker kafka;
    private final Replica replica;

    private BoardsAlone(DataFolder data, KafkaBroker kafka, Replica replica) {
        this.data = data;
        this.kafka = kafka;
        this.replica = replica;
    }

    /** Ready, without a fact. */
    public static BoardsAlone start() {
        var data = DataFolder.temporary();
        var kafka = KafkaBroker.at(data, Port.free(), Port.free(), Topics.ALL);
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::kill));
        kafka.start();
        var replica = Replica.alone(data, "leaderboards", kafka.bootstrapServers());
        replica.launch();
        replica.awaitReady();
        return new BoardsAlone(data, kafka, replica);
    }

    /** Returns when all of them are in Kafka: how many. */
    public long tell(Stream<? extends Fact> facts) {
        try (var feed = FactFeed.bulk(kafka.bootstrapServers())) {
            return feed.sendAll(facts);
        }
    }

    public String kafka() {
        return kafka.bootstrapServers();
    }

    /** One process more on the same topics; its owner closes it. */
    public Replica another(String name) {
        return Replica.alone(data, name, kafka.bootstrapServers());
    }

    public Replica replica() {
        return replica;
    }

    /** The address of a board. */
    public URI board(String board) {
        return replica.address().resolve("/api/leaderboards/boards/" + board);
    }

    @Override
    public void close() {
        replica.close();
        kafka.close();
        data.delete();
    }
}
