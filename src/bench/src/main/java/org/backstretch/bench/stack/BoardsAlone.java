package org.backstretch.bench.stack;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.Topics;
import org.backstretch.local.KafkaBroker;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Port;
import org.backstretch.local.up.Checkout;
import org.backstretch.local.up.Replica;

/** A Kafka and one leaderboards process with the settings of a stack, and nothing else that would take the processor. */
public final class BoardsAlone implements AutoCloseable {
    private final Checkout checkout;
    private final DataFolder data;
    private final KafkaBroker kafka;
    private final Replica replica;

    private BoardsAlone(Checkout checkout, DataFolder data, KafkaBroker kafka) {
        this.checkout = checkout;
        this.data = data;
        this.kafka = kafka;
        this.replica = another("leaderboards");
    }

    /** Ready, without a fact. */
    public static BoardsAlone start(Checkout checkout) {
        var data = DataFolder.temporary();
        var kafka = KafkaBroker.at(data, Port.free(), Port.free(), Topics.ALL);
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::kill));
        kafka.start();
        var boards = new BoardsAlone(checkout, data, kafka);
        boards.replica.launch();
        boards.replica.awaitReady();
        return boards;
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
        return Replica.alone(checkout, data, name, kafka.bootstrapServers());
    }

    public Replica replica() {
        return replica;
    }

    /** Kafka stands still, with all that is in it, until this is closed. */
    public Pause kafkaPaused() throws IOException, InterruptedException {
        return Pause.of(Objects.requireNonNull(kafka.child()).pid());
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
