package org.backstretch.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.backstretch.local.process.Trouble;

/** Keycloak's interface for administrators, by JSON. A token lasts a minute: one object serves for one short job. */
public final class Admin {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;
    private final String token;

    Admin(URI address, String user, String password) {
        this.address = address;
        this.token = signIn(user, password);
    }

    /** Empty where there is no such thing. */
    Optional<JsonNode> find(String path) {
        var answer = send(request(path).GET().build());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(json(accepted(path, answer)));
    }

    JsonNode get(String path) {
        return find(path).orElseThrow(() -> new Trouble("Keycloak does not know " + path + "."));
    }

    void post(String path, JsonNode body) {
        accepted(path, send(withBody(path, "POST", body)));
    }

    void put(String path, JsonNode body) {
        accepted(path, send(withBody(path, "PUT", body)));
    }

    private String signIn(String user, String password) {
        var form = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                .formatted(encoded(user), encoded(password));
        var path = "realms/master/protocol/openid-connect/token";
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return json(accepted(path, send(request))).path("access_token").asText();
    }

    private HttpRequest withBody(String path, String method, JsonNode body) {
        return request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve("admin/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException cause) {
            throw new Trouble("Keycloak does not answer at " + request.uri() + ".", cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("The start was interrupted.", interrupted);
        }
    }

    private static HttpResponse<String> accepted(String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new Trouble("Keycloak refuses %s (status %d): %s"
                    .formatted(
                            path,
                            answer.statusCode(),
                            answer.body().lines().findFirst().orElse("")));
        }
        return answer;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return answer.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(answer.body());
        } catch (IOException cause) {
            throw new Trouble("Keycloak's answer cannot be read: " + cause.getMessage(), cause);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
