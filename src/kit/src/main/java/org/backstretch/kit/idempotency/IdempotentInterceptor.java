package org.backstretch.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs inside the transaction (which starts at priority 200), so that effect and kept answer commit together. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
class IdempotentInterceptor {
    static final int LONGEST_KEY = 200;

    /** What a method without an answer is answered with. */
    private static final int NOTHING_TO_SAY = 204;

    private final KeptAnswers answers;
    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final ObjectMapper json;

    IdempotentInterceptor(
            KeptAnswers answers, SecurityIdentity identity, HttpHeaders headers, UriInfo uri, ObjectMapper json) {
        this.answers = answers;
        this.identity = identity;
        this.headers = headers;
        this.uri = uri;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString(Idempotent.HEADER);
        if (key == null || key.isBlank()) {
            return call.proceed();
        }
        if (key.length() > LONGEST_KEY) {
            throw new UnusableKey("An Idempotency-Key has at most " + LONGEST_KEY + " characters.");
        }
        var actor = identity.getPrincipal().getName();
        var request = digest(call.getParameters());
        if (!answers.claim(actor, key, request)) {
            throw replay(answers.kept(actor, key), request);
        }
        var answer = call.proceed();
        answers.keep(actor, key, status(answer), json.writeValueAsString(entity(answer)));
        return answer;
    }

    /** Ends the request with the answer given before; what this transaction did is nothing. */
    private static RuntimeException replay(KeptAnswers.Kept kept, String request) {
        if (!kept.request().equals(request)) {
            return new UnusableKey("This Idempotency-Key was used for another request. Use a new key.");
        }
        var answer = Response.status(kept.status()).header("Idempotency-Replayed", "true");
        return new WebApplicationException(
                kept.status() == NOTHING_TO_SAY
                        ? answer.build()
                        : answer.entity(kept.said())
                                .type(MediaType.APPLICATION_JSON)
                                .build());
    }

    private static int status(Object answer) {
        return switch (answer) {
            case Response response -> response.getStatus();
            case RestResponse<?> response -> response.getStatus();
            case null -> NOTHING_TO_SAY;
            default -> 200;
        };
    }

    private static Object entity(Object answer) {
        return switch (answer) {
            case Response response -> response.getEntity();
            case RestResponse<?> response -> response.getEntity();
            case null, default -> answer;
        };
    }

    private String digest(Object[] parameters) throws JsonProcessingException, NoSuchAlgorithmException {
        List<Object> said = new ArrayList<>();
        said.add(uri.getPath());
        for (var parameter : parameters) {
            said.add(parameter);
        }
        var bytes = json.writeValueAsString(said).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
