package org.backstretch.kit.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A service that takes the files of events, or photos, takes larger bodies there than on all its other routes. Quarkus knows
 * one bound for all: this holds the others to theirs, whether or not they say beforehand how long they are.
 */
@ApplicationScoped
public class BodyBounds {
    /** Just after Quarkus has set its own bound. */
    private static final int AFTER_UPLOAD_LIMIT = -1;

    private static final String TOO_LARGE = """
            {"type":"/problems/too-large","title":"Too large","status":413,"detail":"That is more than anybody needs here. Split it."}""";

    private final Optional<String> large;
    private final Optional<Pattern> photos;
    private final long photo;
    private final long usual;

    BodyBounds(
            @ConfigProperty(name = "backstretch.large-body-path") Optional<String> large,
            @ConfigProperty(name = "backstretch.photo-paths") Optional<Pattern> photos,
            @ConfigProperty(name = "backstretch.photo-size", defaultValue = "16M") MemorySize photo,
            @ConfigProperty(name = "backstretch.usual-body-size", defaultValue = "1M") MemorySize usual) {
        this.large = large;
        this.photos = photos;
        this.photo = photo.asLongValue();
        this.usual = usual.asLongValue();
    }

    void bound(@Observes Router router) {
        large.ifPresent(path -> router.route().order(AFTER_UPLOAD_LIMIT).handler(context -> hold(path, context)));
    }

    private void hold(String path, RoutingContext context) {
        var asked = context.normalizedPath();
        var length = context.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        if (path.equals(asked)) {
            context.next();
        } else if (length == null) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most(asked)).next();
        } else if (Long.parseLong(length) > most(asked)) {
            context.response()
                    .putHeader(HttpHeaderNames.CONNECTION, "close")
                    .putHeader(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                    .setStatusCode(413)
                    .end(TOO_LARGE);
        } else {
            context.next();
        }
    }

    private long most(String asked) {
        return photos.filter(paths -> paths.matcher(asked).matches()).isPresent() ? photo : usual;
    }
}
