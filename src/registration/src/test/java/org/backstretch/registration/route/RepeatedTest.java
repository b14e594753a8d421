package org.backstretch.registration.route;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.backstretch.kit.testing.Parallel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A double click, an impatient phone, a client that never saw the answer. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class RepeatedTest {
    private static final int AT_ONCE = 4;

    /**
     * Those that have another answer to being repeated: the ids in the file of an event and the nonce of each deed at a desk
     * make them one; and a code for a device is told once and kept nowhere in clear.
     */
    private static final Set<String> BY_OTHER_MEANS =
            Set.of("/event-files", "/events/{event}/check-ins", "/events/{event}/desk-devices");

    @Test
    void each_post_with_its_key_has_one_answer_and_one_effect_even_at_once() {
        var posts = RouteTest.listed().stream()
                .filter(route -> route.method().equals("POST") && !BY_OTHER_MEANS.contains(route.path()))
                .toList();
        var made = new AtomicInteger();

        assertAll(posts.stream()
                .flatMap(post -> Stream.of(Actor.ORGANIZER, Actor.RUNNER)
                        .map(actor -> (Executable) () -> repeated(actor, post, made))));
        assertTrue(made.get() >= 10, "only " + made + " things were made");
    }

    private static void repeated(Actor actor, Route post, AtomicInteger made) {
        var stage = new Stage(post);
        var key = UUID.randomUUID().toString();
        var body = stage.body(post);

        var answers = Parallel.ask(AT_ONCE, i -> stage.say(actor, post, body, key));

        var successes =
                answers.stream().filter(answer -> answer.statusCode() < 300).toList();
        if (successes.isEmpty()) {
            answers.forEach(answer -> assertTrue(answer.statusCode() < 500, post + ": " + answer.asString()));
            return;
        }
        made.incrementAndGet();
        assertEquals(AT_ONCE, successes.size(), post + " answers differently");
        assertEquals(
                1, answers.stream().map(answer -> answer.asString()).distinct().count(), post + " answers differently");
        assertEquals(
                AT_ONCE - 1,
                answers.stream()
                        .filter(answer -> "true".equals(answer.header("Idempotency-Replayed")))
                        .count(),
                post + " was done more than once");
    }
}
