package org.backstretch.leaderboards.stream;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;

/** Somebody's open stream. Everything happens on its connection's own context, so nothing here is locked. */
final class Watcher {
    private final HttpServerResponse response;
    private final Context context;
    private long seen;
    private boolean behind;

    Watcher(HttpServerResponse response, Context context) {
        this.response = response;
        this.context = context;
    }

    Context context() {
        return context;
    }

    void begin(List<Frame> frames) {
        frames.forEach(this::write);
    }

    /** A watcher that does not keep up gets nothing until it has read what it has; then {@link #catchUp} the newest. */
    void offer(Frame frame) {
        if (frame.moment() <= seen || response.ended()) {
            return;
        }
        if (response.writeQueueFull()) {
            behind = true;
        } else if (!behind) {
            write(frame);
        }
    }

    void catchUp(Frame newest) {
        if (behind && !response.ended()) {
            behind = false;
            offer(newest);
        }
    }

    private void write(Frame frame) {
        seen = frame.moment();
        write(frame.bytes());
    }

    void heartbeat() {
        if (!response.ended() && !response.writeQueueFull()) {
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
