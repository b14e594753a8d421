package org.backstretch.leaderboards.stream;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a watcher that comes back has seen, as its Last-Event-ID says. */
final class LastEvent {
    private LastEvent() {}

    /** The moment of the last event; empty for none, for another replica's and for one from before a restart. */
    static OptionalLong moment(@Nullable String id) {
        var prefix = Frame.BOOT + ".";
        if (id == null || !id.startsWith(prefix)) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(id.substring(prefix.length())));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
