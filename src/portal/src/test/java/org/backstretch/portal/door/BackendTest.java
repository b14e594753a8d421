package org.backstretch.portal.door;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A door so narrow that two fill it, before a service that takes its time. */
class BackendTest {
    private static final int AT_ONCE = 2;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient browser = HttpClient.newHttpClient();
    private final Queue<HttpServerRequest> inLine = new ConcurrentLinkedQueue<>();
    private final URI door = door(address(listens(vertx.createHttpServer().requestHandler(inLine::add))));

    @AfterEach
    void close() {
        vertx.close();
        browser.close();
    }

    @Test
    void whoever_is_one_too_many_for_the_door_is_told_to_come_again() throws Exception {
        var first = browser.sendAsync(entry(), BodyHandlers.ofString());
        var second = browser.sendAsync(entry(), BodyHandlers.ofString());
        await().until(() -> inLine.size() == AT_ONCE);

        var third = browser.send(entry(), BodyHandlers.ofString());

        assertEquals(429, third.statusCode());
        assertEquals("5", third.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(third.body().contains("Nothing was changed; try again in some seconds."), third::body);
        assertFalse(first.isDone() || second.isDone());
        inLine.forEach(request -> request.response().setStatusCode(201).end());
        assertEquals(201, first.join().statusCode());
        assertEquals(201, second.join().statusCode());
    }

    private HttpRequest entry() {
        return HttpRequest.newBuilder(door)
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString("{}"))
                .build();
    }

    private URI door(URI behind) {
        var backend = Backend.forEntering(vertx, behind, new Away("The registration service"), AT_ONCE);
        var router = Router.router(vertx);
        router.route().handler(backend::handle);
        return address(listens(vertx.createHttpServer().requestHandler(router)));
    }

    private static HttpServer listens(HttpServer server) {
        return server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.actualPort());
    }
}
