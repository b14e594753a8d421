package org.backstretch.portal.door;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** An RFC 9457 problem from the door itself. */
record ProblemAnswer(int status, String slug, String sentence) {
    static final String TYPE = "application/problem+json";

    static ProblemAnswer of(int status, String slug, String sentence) {
        return new ProblemAnswer(status, slug, sentence);
    }

    Buffer body() {
        return new JsonObject()
                .put("type", "/problems/" + slug)
                .put("title", title())
                .put("status", status)
                .put("detail", sentence)
                .toBuffer();
    }

    void send(HttpServerResponse response) {
        response.setStatusCode(status).putHeader("Content-Type", TYPE).end(body());
    }

    private String title() {
        var words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
