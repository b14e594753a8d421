package org.backstretch.portal.door;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A form with a photo may be larger than all others; Quarkus knows one bound for all. */
@ApplicationScoped
final class FormBounds {
    /** Just after Quarkus has set its own bound. */
    private static final int AFTER_UPLOAD_LIMIT = -1;

    private final FormSettings settings;

    FormBounds(FormSettings settings) {
        this.settings = settings;
    }

    void bound(@Observes Router router) {
        router.route().order(AFTER_UPLOAD_LIMIT).handler(this::hold);
    }

    private void hold(RoutingContext context) {
        var usual = settings.usualSize().asLongValue();
        var length = context.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        if (settings.photoPaths().matcher(context.normalizedPath()).matches()) {
            context.next();
        } else if (length == null) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, usual).next();
        } else if (Long.parseLong(length) > usual) {
            context.response()
                    .putHeader(HttpHeaderNames.CONNECTION, "close")
                    .setStatusCode(413)
                    .end();
        } else {
            context.next();
        }
    }
}
