package org.backstretch.bench.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.backstretch.bench.stack.CrowdRace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhoneTest {
    private static final CrowdRace RACE = new CrowdRace(7, 50);

    private record Upload(HttpServerRequest request, String body) {
        void answer(String statuses) {
            request.response().end(statuses);
        }
    }

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<Upload> uploads = new LinkedBlockingQueue<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private Phone phone = phone(1);

    @BeforeEach
    void serve() {
        var server = vertx.createHttpServer()
                .requestHandler(
                        request -> request.bodyHandler(body -> uploads.add(new Upload(request, body.toString()))))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        phone = phone(server.actualPort());
    }

    private Phone phone(int port) {
        var device = Device.of(URI.create("http://127.0.0.1:" + port + "/crossings"), "secret");
        return new Phone(device, vertx.createHttpClient(), failure);
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void what_is_tapped_during_an_upload_goes_with_the_next() throws Exception {
        phone.tap(new Stamp(RACE, 0));
        var first = next();
        phone.tap(new Stamp(RACE, 1));
        phone.tap(new Stamp(RACE, 2));

        first.answer("\"ACCEPTED\"");

        var second = next();
        assertTrue(first.body().contains("\"bib\":\"1\""));
        assertTrue(second.body().contains("\"bib\":\"2\"") && second.body().contains("\"bib\":\"3\""));
    }

    @Test
    void a_crossing_that_was_not_accepted_is_a_failure() throws Exception {
        phone.tap(new Stamp(RACE, 0));
        next().answer("\"REFUSED\"");
        phone.tap(new Stamp(RACE, 1));

        next();

        assertEquals(
                "Not every crossing was accepted: \"REFUSED\"",
                Objects.requireNonNull(failure.get()).getMessage());
    }

    private Upload next() throws InterruptedException {
        var upload = uploads.poll(10, TimeUnit.SECONDS);
        assertNotNull(upload);
        return upload;
    }
}
