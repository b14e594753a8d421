package org.backstretch.portal.door;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.regex.Pattern;

/** A path as it was sent, before anybody normalises it: what a backend will read, not what a route matched. */
record RawPath(String text) {
    /** Dot segments, empty segments, and anything that a server behind may decode into one. */
    private static final Pattern DEVIOUS =
            Pattern.compile("/\\.{1,2}(/|$)|//|\\\\|;|%(2e|2f|5c|00|3b|25)", Pattern.CASE_INSENSITIVE);

    /** Where people wait in line for a place. */
    private static final Pattern ENTERING = Pattern.compile("/races/[^/]+/(team-)?entries$");

    static RawPath of(RoutingContext context) {
        return new RawPath(Objects.requireNonNullElse(context.request().path(), "/"));
    }

    boolean isPlain() {
        return !DEVIOUS.matcher(text).find();
    }

    boolean isStream() {
        return text.endsWith("/stream");
    }

    boolean isEntering() {
        return ENTERING.matcher(text).find();
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix);
    }
}
