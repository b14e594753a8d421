package org.backstretch.leaderboards.stream;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.function.Predicate;
import org.backstretch.leaderboards.live.Reader;

/** Somebody's open stream. Everything happens on its connection's own context, so nothing here is locked. */
final class Watcher {
    private final HttpServerResponse response;
    private final Context context;
    private final Reader reader;
    private final Tally tally;
    private long seen;
    private boolean behind;

    Watcher(HttpServerResponse response, Context context, Reader reader, Tally tally) {
        this.response = response;
        this.context = context;
        this.reader = reader;
        this.tally = tally;
    }

    Context context() {
        return context;
    }

    boolean isBehind() {
        return behind;
    }

    /** A watcher that does not keep up gets nothing until it has read what it has; then {@link #catchUp} the newest. */
    void offer(long moment, Buffer bytes) {
        if (moment <= seen || response.ended()) {
            return;
        }
        if (response.writeQueueFull()) {
            behind = true;
        } else if (!behind) {
            write(moment, bytes);
        }
    }

    void catchUp(long moment, Buffer newest) {
        if (behind && !response.ended()) {
            behind = false;
            offer(moment, newest);
        }
    }

    void write(long moment, Buffer bytes) {
        seen = moment;
        tally.event();
        write(bytes);
    }

    void beat(Predicate<Reader> maySee) {
        if (!maySee.test(reader)) {
            end();
        } else if (!response.ended() && !response.writeQueueFull()) {
            write(Frame.HEARTBEAT);
        }
    }

    private void write(Buffer bytes) {
        response.write(bytes);
    }

    void end() {
        if (!response.ended()) {
            response.end();
        }
    }
}
