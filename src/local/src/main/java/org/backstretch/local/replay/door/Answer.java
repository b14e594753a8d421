package org.backstretch.local.replay.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.local.process.Trouble;

/**
 * What came back.
 *
 * @param status of HTTP
 * @param retryAfter when the service asks to be left alone until then
 */
public record Answer(String request, int status, Optional<Duration> retryAfter, String body) {

    static Answer of(String request, HttpResponse<String> response) {
        var retryAfter = response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
        return new Answer(request, response.statusCode(), retryAfter, response.body());
    }

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    public boolean notHere() {
        return status == 404;
    }

    /** Whether the same question may well be answered later: a service is away, busy, or has not yet heard of the thing. */
    boolean worthRepeating() {
        return status >= 500 || status == 429 || status == 408 || isNotHereYet();
    }

    boolean isNotHereYet() {
        return isProblem("not-here-yet");
    }

    /** Whether this is a refusal for this reason. */
    public boolean isProblem(String slug) {
        return !ok() && problem().path("type").asText().endsWith("/" + slug);
    }

    public <T> T as(Class<T> type) {
        return Json.as(json(), type);
    }

    public JsonNode json() {
        try {
            return Json.read(body);
        } catch (JsonProcessingException unreadable) {
            throw new Trouble(request + " was answered with something that is not JSON: " + beginning(), unreadable);
        }
    }

    /** @throws Trouble with the reason if this is a refusal */
    public Answer orRefused() {
        if (ok()) {
            return this;
        }
        throw new Trouble("%s was refused with %d: %s".formatted(request, status, reason()));
    }

    /**
     * For what a demo that was cut short may have done before.
     *
     * @param slug of the refusal that says so
     */
    public void orDone(String slug) {
        if (!isProblem(slug)) {
            orRefused();
        }
    }

    private String reason() {
        var problem = problem();
        var sentence = Stream.of("title", "detail", "error_description")
                .map(field -> problem.path(field).asText(""))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return sentence.isEmpty() ? beginning() : String.join(". ", sentence);
    }

    private JsonNode problem() {
        try {
            return Json.read(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    private String beginning() {
        return body.substring(0, Math.min(200, body.length()));
    }
}
