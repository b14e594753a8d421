package org.backstretch.bench.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** How far a leaderboards process has read, as the digest of one of its boards says. */
public record Progress(URI board) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final long BETWEEN_ASKING = Duration.ofMillis(5).toNanos();

    /** How many records are in the boards that are answered; 0 while the board is not there. */
    public long records() {
        long sum = 0;
        for (var offset : digest().path("offsets")) {
            sum += offset.asLong();
        }
        return sum;
    }

    /** How many stand on the board; 0 while it is not there. */
    private long runners() {
        return digest().path("total").asLong();
    }

    private JsonNode digest() {
        try {
            var request = HttpRequest.newBuilder(URI.create(board + "/digest")).build();
            var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? JSON.readTree(answer.body()) : MissingNode.getInstance();
        } catch (IOException away) {
            return MissingNode.getInstance();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** @throws IllegalStateException if so many records are not in the boards in time */
    public void await(long records, Duration patience) {
        await(this::records, records, "facts were in the boards", patience);
    }

    /** @throws IllegalStateException if so many do not stand on the board in time */
    public void awaitRunners(long runners, Duration patience) {
        await(this::runners, runners, "runners were on the board", patience);
    }

    private static void await(LongSupplier figure, long expected, String what, Duration patience) {
        var deadline = Instant.now().plus(patience);
        while (figure.getAsLong() < expected) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(
                        "%d of %d %s after %d s".formatted(figure.getAsLong(), expected, what, patience.toSeconds()));
            }
            LockSupport.parkNanos(BETWEEN_ASKING);
        }
    }
}
