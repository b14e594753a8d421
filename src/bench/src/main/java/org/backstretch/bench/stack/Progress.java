package org.backstretch.bench.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** How far a leaderboards process has read, as the digest of one of its boards says. */
public record Progress(URI board) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final long BETWEEN_ASKING = Duration.ofMillis(5).toNanos();

    /** How many records are in the boards that are answered; 0 while the board is not there. */
    public long records() {
        try {
            var answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(board + "/digest")).build(), BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? sum(answer.body()) : 0;
        } catch (IOException away) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static long sum(byte[] digest) throws IOException {
        long sum = 0;
        for (var offset : JSON.readTree(digest).get("offsets")) {
            sum += offset.asLong();
        }
        return sum;
    }

    /** @throws IllegalStateException if it does not get so far in time */
    public void await(long records, Duration patience) {
        var deadline = Instant.now().plus(patience);
        while (records() < records) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("%d of %d facts were in the boards after %d s"
                        .formatted(records(), records, patience.toSeconds()));
            }
            LockSupport.parkNanos(BETWEEN_ASKING);
        }
    }
}
