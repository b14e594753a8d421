package org.backstretch.bench.live;

import static java.util.stream.Collectors.joining;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * A phone or a reader as the platform sees it.
 *
 * @param crossings where it sends what it stamps
 * @param code shown with each upload
 * @param id of its storage
 */
record Device(URI crossings, String code, UUID id) {
    static Device of(URI crossings, String code) {
        return new Device(crossings, code, UUID.randomUUID());
    }

    /** The content of one upload. */
    String upload(List<Stamp> stamps) {
        return "{\"device\":\"%s\",\"bootId\":\"bench\",\"crossings\":%s}"
                .formatted(id, stamps.stream().map(Stamp::json).collect(joining(",", "[", "]")));
    }

    /** Fails unless everything in it was accepted. */
    Future<Void> send(HttpClient client, String upload, int stamps) {
        return client.request(HttpMethod.POST, crossings.getPort(), crossings.getHost(), crossings.getPath())
                .compose(request -> request.putHeader("Authorization", "Device " + code)
                        .putHeader("Content-Type", "application/json")
                        .send(upload))
                .compose(HttpClientResponse::body)
                .compose(body -> {
                    var answer = body.toString();
                    return accepted(answer) == stamps
                            ? Future.<Void>succeededFuture()
                            : Future.failedFuture("Not every crossing was accepted: " + beginning(answer));
                });
    }

    private static int accepted(String answer) {
        int count = 0;
        for (int at = answer.indexOf("\"ACCEPTED\""); at >= 0; at = answer.indexOf("\"ACCEPTED\"", at + 1)) {
            count++;
        }
        return count;
    }

    private static String beginning(String answer) {
        return answer.substring(0, Math.min(300, answer.length()));
    }
}
