package org.backstretch.local.replay.door;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backstretch.local.keycloak.Login;
import org.jspecify.annotations.Nullable;

/** A signed-in person: an access token that is renewed before it ends. For the client {@code cli}, by password. */
final class SignIn {
    private static final String PATH = "/auth/realms/backstretch/protocol/openid-connect/token";
    private static final Duration MARGIN = Duration.ofSeconds(15);
    private static final Duration WHILE_ANOTHER_SIGNS_IN = Duration.ofSeconds(1);

    private final HttpClient client;
    private final URI address;
    private final Login login;
    private final Patience patience;
    private Optional<Tokens> tokens = Optional.empty();
    private Instant renewAt = Instant.MIN;

    SignIn(HttpClient client, URI frontDoor, Login login, Patience patience) {
        this.client = client;
        this.address = frontDoor.resolve(PATH);
        this.login = login;
        this.patience = patience;
    }

    private record Tokens(
            @JsonProperty("access_token") String access,
            @JsonProperty("refresh_token") @Nullable String refresh,
            @JsonProperty("expires_in") long seconds) {}

    /** @throws org.backstretch.local.process.Trouble if the login is refused */
    synchronized String token() {
        if (tokens.isEmpty() || !Instant.now().isBefore(renewAt)) {
            var answered = Instant.now();
            var fresh = refreshed().or(this::signedIn).orElseThrow();
            tokens = Optional.of(fresh);
            renewAt = answered.plusSeconds(fresh.seconds()).minus(MARGIN);
        }
        return tokens.orElseThrow().access();
    }

    /** The token was not accepted after all: the next one is a new one. */
    synchronized void forget() {
        tokens = Optional.empty();
    }

    private Optional<Tokens> refreshed() {
        return tokens.flatMap(known -> Optional.ofNullable(known.refresh()))
                .map(refresh -> ask(Map.of("grant_type", "refresh_token", "refresh_token", refresh)))
                .filter(Answer::ok)
                .map(answer -> answer.as(Tokens.class));
    }

    private Optional<Tokens> signedIn() {
        var password = Map.of("grant_type", "password", "username", login.email(), "password", login.password());
        var answer = ask(password);
        if (isRefusal(answer)) {
            Patience.sleep(WHILE_ANOTHER_SIGNS_IN);
            answer = ask(password);
        }
        return Optional.of(answer.orRefused().as(Tokens.class));
    }

    /** Keycloak refuses whoever signs in twice at the same moment, as if the password were wrong. */
    private static boolean isRefusal(Answer answer) {
        return answer.status() == 400 || answer.status() == 401;
    }

    private Answer ask(Map<String, String> fields) {
        var form = new TreeMap<>(fields);
        form.put("client_id", "cli");
        form.put("scope", "openid");
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        var name = "Signing in " + login;
        return patience.ask(name, () -> Answer.of(name, client.send(request, BodyHandlers.ofString())));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }
}
