package org.backstretch.registration.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.backstretch.registration.testing.Asking;

/** Somebody at a door, thousands of times: only the status is looked at, and a plain client needs a tenth of the time for that. */
final class Knock {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    /** Who shows nothing. */
    static final String NOBODY = "";

    private Knock() {}

    /** @param authorization as in the header of this name */
    static int status(String authorization, Route route, String address, Object body) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d%s%s".formatted(RestAssured.port, Asking.BASE, address)))
                .header("Content-Type", type(route, body))
                .method(route.method(), content(route, body));
        if (!authorization.equals(NOBODY)) {
            request.header("Authorization", authorization);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(route.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String type(Route route, Object body) {
        return switch (body) {
            case String csv -> "text/csv";
            case byte[] file -> Bodies.type(route);
            default -> "application/json";
        };
    }

    private static BodyPublisher content(Route route, Object body) {
        return switch (body) {
            case String csv -> BodyPublishers.ofString(csv);
            case byte[] file -> BodyPublishers.ofByteArray(file);
            default -> route.onlyReads() ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(json(body));
        };
    }

    private static byte[] json(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
