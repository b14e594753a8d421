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
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.live.Boards;
import org.backstretch.leaderboards.live.LiveBoards;
import org.backstretch.leaderboards.live.Reader;

/** The boards that are watched. */
@ApplicationScoped
class Streams {
    /** How many heartbeats a board is kept that nobody watches: who lost the network comes back within that. */
    private static final int IDLE = 8;

    private final LiveBoards live;
    private final StreamSettings settings;
    private final Tally tally;
    private final Vertx vertx;
    private final Map<String, Channel> channels = new ConcurrentHashMap<>();
    private volatile boolean ending;

    Streams(LiveBoards live, StreamSettings settings, Tally tally, Vertx vertx) {
        this.live = live;
        this.settings = settings;
        this.tally = tally;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event, MeterRegistry meters) {
        live.follow(this::show);
        vertx.setPeriodic(settings.heartbeat().toMillis(), any -> beat());
        Gauge.builder("leaderboards.watchers", this, Streams::watchers).register(meters);
    }

    private void show(Boards boards) {
        channels.forEach((id, channel) -> boards.board(id)
                .filter(board -> board.heading().visibility() == channel.visibility())
                .ifPresentOrElse(board -> channel.show(board, boards.moment()), () -> close(id)));
    }

    /** The board is no longer there, or no longer for the same people: they come back, and are asked who they are. */
    private void close(String id) {
        var channel = channels.remove(id);
        if (channel != null) {
            channel.tell(Watcher::end);
        }
    }

    /** Refuses as {@link LiveBoards#board(String, Reader)} does. */
    Channel find(String id, Reader reader) {
        var board = live.board(id, reader);
        var channel = channels.computeIfAbsent(board.id(), any -> {
            var now = live.now();
            return new Channel(now.board(id).orElse(board), now.moment(), vertx, tally);
        });
        // What was published while the channel was made has not been told to it.
        var now = live.now();
        now.board(id).ifPresent(newer -> channel.show(newer, now.moment()));
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
            if (channel.beat(reader -> maySee(id, reader)) > IDLE) {
                channels.remove(id, channel);
            }
        });
    }

    private boolean maySee(String id, Reader reader) {
        var boards = live.now();
        return boards.board(id)
                .map(Board::heading)
                .filter(heading -> boards.of(heading.owner())
                        .filter(group -> group.shows(heading, reader))
                        .isPresent())
                .isPresent();
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
