package org.backstretch.leaderboards.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.backstretch.leaderboards.live.Boards;
import org.backstretch.leaderboards.live.LiveBoards;

/** The boards that are watched. */
@ApplicationScoped
class Streams {
    /** How many heartbeats a board is kept that nobody watches: who lost the network comes back within that. */
    private static final int IDLE = 8;

    private final LiveBoards live;
    private final StreamSettings settings;
    private final Map<String, Channel> channels = new ConcurrentHashMap<>();
    private volatile boolean ending;

    Streams(LiveBoards live, StreamSettings settings) {
        this.live = live;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event, Vertx vertx, MeterRegistry meters) {
        live.follow(this::show);
        vertx.setPeriodic(settings.heartbeat().toMillis(), any -> beat());
        Gauge.builder("leaderboards.watchers", this, Streams::watchers).register(meters);
    }

    private void show(Boards boards) {
        channels.forEach((id, channel) ->
                boards.board(id).ifPresentOrElse(board -> channel.show(board, boards.moment()), () -> close(id)));
    }

    /** The board is no longer there, or no longer for the public. */
    private void close(String id) {
        var channel = channels.remove(id);
        if (channel != null) {
            channel.tell(Watcher::end);
        }
    }

    /** Refuses as {@link LiveBoards#board} does. */
    Channel find(String id) {
        var channel = channels.computeIfAbsent(id, any -> {
            // The moment first: if another is published in between, the board is at least as new.
            var moment = live.moment();
            return new Channel(live.board(id), moment);
        });
        // What was published while the channel was made has not been told to it.
        var now = live.now();
        now.board(id).ifPresent(board -> channel.show(board, now.moment()));
        return channel;
    }

    /** To be called on the watcher's context. */
    void join(String id, Channel channel, Watcher watcher, OptionalLong lastSeen) {
        channel.join(watcher, lastSeen);
        // Given up in the meantime: the watcher comes back and gets another.
        if (ending || channels.get(id) != channel) {
            watcher.end();
        }
    }

    private void beat() {
        channels.forEach((id, channel) -> {
            if (channel.beat() > IDLE) {
                channels.remove(id, channel);
            }
        });
    }

    private double watchers() {
        return channels.values().stream().mapToInt(Channel::size).sum();
    }

    /** Watchers come back by themselves, to another replica. */
    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        endAll();
    }

    void stop(@Observes ShutdownEvent event) {
        endAll();
    }

    private void endAll() {
        ending = true;
        channels.values().forEach(channel -> channel.tell(Watcher::end));
    }
}
