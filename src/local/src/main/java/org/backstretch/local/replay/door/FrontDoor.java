package org.backstretch.local.replay.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.backstretch.local.keycloak.Login;
import org.backstretch.local.process.Trouble;

/**
 * The public HTTP API as one signed-in person sees it. Every request is repeated with the very same content while a service is
 * away; so what is sent must be harmless when it arrives twice: PUT with the caller's id, or POST with a key.
 */
public final class FrontDoor {
    private static final int PAGE = 500;
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);
    private static final Duration FILE_PATIENCE = Duration.ofMinutes(10);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI address;
    private final SignIn signIn;
    private final Patience patience;

    /** @param address such as {@code http://localhost:8080} */
    public FrontDoor(URI address, Login login, Patience patience) {
        this.address = address;
        this.patience = patience;
        this.signIn = new SignIn(client, address, login, patience);
    }

    public URI address() {
        return address;
    }

    /** @param path such as {@code /api/results/races/…} */
    public Answer get(String path) {
        return send("GET", path, "application/json", BodyPublishers.noBody());
    }

    public Answer put(String path) {
        return send("PUT", path, "application/json", BodyPublishers.noBody());
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, "application/json", BodyPublishers.ofString(Json.write(body)));
    }

    public Answer post(String path, Object body) {
        return send("POST", path, "application/json", BodyPublishers.ofString(Json.write(body)));
    }

    public Answer postCsv(String path, String csv) {
        return send("POST", path, "text/csv; charset=utf-8", BodyPublishers.ofString(csv));
    }

    /** A whole file, however long it takes; no key goes with it, so the service must know by itself what it has already. */
    public Answer postFile(String path, String contentType, Path file) {
        return send("POST", path, contentType, fromDisk(file), FILE_PATIENCE);
    }

    private static BodyPublisher fromDisk(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException gone) {
            throw new Trouble("There is no file " + file + ".", gone);
        }
    }

    public Answer delete(String path) {
        return send("DELETE", path, "application/json", BodyPublishers.noBody());
    }

    /**
     * Everything of a list, page by page.
     *
     * @param list the field of each page that holds its part, {@code items} or {@code rows}
     */
    public <T> List<T> all(String path, String list, Class<T> type) {
        var all = new ArrayList<T>();
        for (var page = 0; ; page++) {
            var more = path.contains("?") ? "&" : "?";
            var json = get(path + more + "size=" + PAGE + "&page=" + page)
                    .orRefused()
                    .json();
            json.path(list).forEach(item -> all.add(Json.as(item, type)));
            if (json.path(list).isEmpty() || all.size() >= json.path("total").asInt()) {
                return List.copyOf(all);
            }
        }
    }

    public static <T> T read(JsonNode node, Class<T> type) {
        return Json.as(node, type);
    }

    private Answer send(String method, String path, String contentType, BodyPublisher body) {
        return send(method, path, contentType, body, USUAL_PATIENCE);
    }

    private Answer send(String method, String path, String contentType, BodyPublisher body, Duration longest) {
        var key = UUID.randomUUID().toString();
        return patience.ask(method + " " + path, () -> {
            var answer = once(method, path, contentType, body, key, longest);
            if (answer.status() != 401) {
                return answer;
            }
            signIn.forget();
            return once(method, path, contentType, body, key, longest);
        });
    }

    private Answer once(
            String method, String path, String contentType, BodyPublisher body, String key, Duration longest)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(longest)
                .header("Authorization", "Bearer " + signIn.token())
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", contentType)
                .method(method, body);
        if (method.equals("POST")) {
            request.header("Idempotency-Key", key);
        }
        return Answer.of(method + " " + path, client.send(request.build(), BodyHandlers.ofString()));
    }
}
