package org.backstretch.registration.route;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Whatever is sent wrongly to any route is a problem and never our failure. The bodies follow from what the service itself
 * describes: a new field is broken here without anybody's doing.
 */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class BadInputTest {
    private static final int PATIENCE = 10_000;

    private static final String LONG = "x".repeat(100_000);

    /** How a value of each kind is not. */
    private static final Map<String, List<Object>> WRONG = Map.of(
            "string", List.of(Map.of("a", 1), LONG),
            "integer", List.of("many", Map.of("a", 1), 1e40),
            "number", List.of("many", Map.of("a", 1)),
            "boolean", List.of("perhaps", Map.of("a", 1)),
            "array", List.of("none", Map.of("a", 1), List.of(List.of(List.of()))),
            "object", List.of("none", 7));

    @Test
    void whatever_is_wrong_with_a_body_is_a_problem_on_every_route() {
        var stage = new Stage();
        Map<String, Object> described = Asking.nobody()
                .accept("application/json")
                .get("/openapi?format=json")
                .then()
                .extract()
                .path("$");
        var routes = RouteTest.listed().stream()
                .filter(route ->
                        Bodies.of(route) instanceof Map<?, ?> && !route.method().equals("GET"))
                .filter(route -> schema(described, route).isPresent())
                .toList();

        assertTrue(routes.size() > 15, "only " + routes);
        assertAll(routes.stream()
                .flatMap(route -> broken(described, route).entrySet().stream()
                        .map(body -> (Executable) () -> refused(stage, route, body.getKey(), body.getValue()))));
    }

    /** Bodies of a route that are wrong in one thing, by what that is. */
    private static Map<String, Object> broken(Map<String, Object> described, Route route) {
        var bodies = new LinkedHashMap<String, Object>();
        bodies.put("a list", List.of(1));
        var good = new HashMap<String, Object>();
        ((Map<?, ?>) Bodies.of(route)).forEach((name, value) -> good.put(name.toString(), value));
        bodies.put("an unknown field", with(good, "nonsense", 1));
        properties(described, route).forEach((name, schema) -> {
            var wrong = wrong(described, schema);
            for (int i = 0; i < wrong.size(); i++) {
                bodies.put("wrong " + i + " in " + name, with(good, name, wrong.get(i)));
            }
        });
        return bodies;
    }

    private static Map<String, Object> with(Map<String, Object> good, String name, Object value) {
        var body = new HashMap<>(good);
        body.put(name, value);
        return body;
    }

    private static List<Object> wrong(Map<String, Object> described, Map<String, Object> schema) {
        var resolved = resolved(described, schema);
        var kind = kind(resolved);
        var isText = kind.equals("string");
        var fixed = isText && (resolved.containsKey("enum") || resolved.containsKey("format"));
        return Stream.concat(WRONG.getOrDefault(kind, List.of()).stream(), fixed ? Stream.of("soon") : Stream.of())
                .toList();
    }

    private static String kind(Map<String, Object> schema) {
        return switch (schema.get("type")) {
            case String type -> type;
            case List<?> types ->
                types.stream()
                        .map(String::valueOf)
                        .filter(type -> !type.equals("null"))
                        .findFirst()
                        .orElse("");
            case null, default -> "";
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> properties(Map<String, Object> described, Route route) {
        var schema = resolved(described, schema(described, route).orElseThrow());
        return (Map<String, Map<String, Object>>) schema.getOrDefault("properties", Map.of());
    }

    private static Optional<Map<String, Object>> schema(Map<String, Object> described, Route route) {
        return in(
                described,
                "paths",
                "/api/registration" + route.path(),
                route.method().toLowerCase(Locale.ROOT),
                "requestBody",
                "content",
                "application/json",
                "schema");
    }

    private static Map<String, Object> resolved(Map<String, Object> described, Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String reference) {
            return in(described, reference.substring(2).split("/")).orElseThrow();
        }
        if (schema.get("anyOf") instanceof List<?> any) {
            return any.stream()
                    .map(BadInputTest::map)
                    .filter(each -> !"null".equals(each.get("type")))
                    .findFirst()
                    .map(each -> resolved(described, each))
                    .orElse(schema);
        }
        return schema;
    }

    private static Optional<Map<String, Object>> in(Map<String, Object> described, String... path) {
        var here = described;
        for (var name : path) {
            if (!(here.get(name) instanceof Map<?, ?>)) {
                return Optional.empty();
            }
            here = map(here.get(name));
        }
        return Optional.of(here);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static void refused(Stage stage, Route route, String what, Object body) {
        var answer = stage.say(Actor.ORGANIZER, route, body, UUID.randomUUID().toString());
        isProblem(answer, route + " with " + what);
    }

    private static void isProblem(Response answer, String where) {
        assertTrue(
                answer.statusCode() >= 400 && answer.statusCode() < 500,
                () -> where + " answers " + answer.statusCode() + ": " + brief(answer));
        assertTrue(
                answer.contentType().startsWith("application/problem+json"),
                () -> where + " answers " + answer.contentType());
    }

    private static String brief(Response answer) {
        var text = answer.asString();
        return text.substring(0, Math.min(200, text.length()));
    }

    @Test
    void a_slip_in_a_name_a_choice_or_a_day_is_told_with_what_may_be_meant() {
        var meet = Meet.open();

        said(meet.organizer().says(Meet.somebody(Map.of("clubname", "Fife AC"))).post(meet.entries()))
                .contains("clubname", "Did you mean clubName?");
        said(meet.organizer()
                        .says(Meet.somebody(Map.of("direction", "BACKWARDS")))
                        .post(meet.entries()))
                .contains("direction", "Did you mean BACKWARD?");
        said(meet.organizer()
                        .says(Meet.somebody(Map.of("birthDate", "12.04.1990")))
                        .post(meet.entries()))
                .contains("birthDate", "Write it as 2027-06-01");
        var plan = new HashMap<>(Meet.eventPlan());
        plan.put("zone", "Europe/Berlim");
        said(meet.organizer().says(plan).post("/events")).contains("zone", "Did you mean Europe/Berlin?");
    }

    private record Said(String field, String detail) {
        void contains(String wanted, String sentence) {
            assertEquals(wanted, field);
            assertTrue(detail.contains(sentence), detail);
        }
    }

    private static Said said(Response answer) {
        isProblem(answer, "a slip");
        return new Said(answer.path("field"), answer.path("detail"));
    }

    @Test
    void more_than_anybody_needs_is_refused_before_it_is_read() throws IOException {
        var announced =
                "POST /api/registration/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 7000000\r\n\r\n";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(announced.getBytes(StandardCharsets.US_ASCII));

            var answer = untilTheEndOfItsOneObject(socket.getInputStream());

            assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
            assertTrue(answer.contains("application/problem+json"), answer);
        }
    }

    /** The line stays open, since the rest of the body might still come. */
    private static String untilTheEndOfItsOneObject(InputStream in) throws IOException {
        var answer = new ByteArrayOutputStream();
        int next;
        do {
            next = in.read();
            answer.write(next);
        } while (next != '}' && next >= 0);
        return answer.toString(StandardCharsets.UTF_8);
    }
}
