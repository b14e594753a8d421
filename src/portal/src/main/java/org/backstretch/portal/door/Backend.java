package org.backstretch.portal.door;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/** One address behind the front door, and what is taken off or put on a request on its way there. */
final class Backend {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int CALLS_AT_ONCE = 200;
    private static final int IN_LINE_AT_ONCE = 4_000;
    private static final int STREAMS_AT_ONCE = 20_000;
    private static final int LONGEST_SILENCE_SECONDS = 60;

    private final HttpProxy proxy;

    private Backend(HttpClient client, URI address, Away away) {
        proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(address.getPort(), address.getHost())
                .addInterceptor(away)
                .addInterceptor(new OwnLocations(address));
    }

    static Backend forCalls(Vertx vertx, URI address, Away away) {
        return new Backend(vertx.createHttpClient(calls(address, CALLS_AT_ONCE)), address, away);
    }

    /** Who waits in line for a place in a race keeps nobody from anything else. Who is one too many is told so at once. */
    static Backend forEntering(Vertx vertx, URI address, Away away) {
        return forEntering(vertx, address, away, IN_LINE_AT_ONCE);
    }

    static Backend forEntering(Vertx vertx, URI address, Away away, int atOnce) {
        return new Backend(vertx.createHttpClient(calls(address, atOnce).setMaxWaitQueueSize(0)), address, away);
    }

    private static HttpClientOptions calls(URI address, int atOnce) {
        return options(address)
                .setMaxPoolSize(atOnce)
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setIdleTimeout(LONGEST_SILENCE_SECONDS);
    }

    /** Streams have a pool of their own: watching a race must not keep anybody from timing it. */
    static Backend forStreams(Vertx vertx, URI address, Away away) {
        return new Backend(vertx.createHttpClient(options(address).setMaxPoolSize(STREAMS_AT_ONCE)), address, away);
    }

    private static HttpClientOptions options(URI address) {
        return new HttpClientOptions()
                .setSsl("https".equals(address.getScheme()))
                .setConnectTimeout(CONNECT_MILLIS)
                .setDecompressionSupported(false);
    }

    Backend cookiesStayHere() {
        proxy.addInterceptor(new CookiesStayHere());
        return this;
    }

    Backend sessionStaysHere() {
        proxy.addInterceptor(new SessionStaysHere());
        return this;
    }

    Backend forwardedFrom(Addresses addresses) {
        proxy.addInterceptor(new Forwarded(addresses));
        return this;
    }

    void handle(RoutingContext context) {
        proxy.handle(context.request());
    }
}
