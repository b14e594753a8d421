package org.backstretch.registration.route;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * The phones at a desk as further actors of the table: of this event, of another one, and with a code that has ended. What is
 * public they read as anybody does. Everything else is closed to them but for these.
 */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class DeskRouteTest {
    /** What was done before a code ended is still told by it: each deed says when it was. */
    private static final String TABLE = """
            # route                                   | phone | of another event | ended
            GET    /events/{event}/desk-list          | ok    | 403              | 403
            POST   /events/{event}/check-ins          | ok    | 403              | ok
            PUT    /entries/{entry}/check-in          | ok    | 403              | 403
            DELETE /entries/{entry}/check-in          | ok    | 403              | 403
            PUT    /entries/{entry}/check-in/bib      | ok    | 403              | 403
            GET    /desk-devices/own                  | ok    | ok               | 403
            """;

    private static final Map<Route, List<String>> OPEN = TABLE.lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
            .collect(toMap(cells -> Route.of(cells.getFirst()), cells -> cells.subList(1, cells.size())));

    @Test
    void a_phone_at_the_desk_opens_what_the_desk_needs_and_nothing_else() {
        var stage = new Stage();
        var codes = List.of(stage.phone(), stage.phoneOfAnotherEvent(), stage.phoneThatHasEnded());

        assertAll(RouteTest.listed().stream().map(route -> (Executable) () -> {
            var answers = codes.stream()
                    .map(code -> RouteTest.answer(stage.ask(code, route)))
                    .toList();
            assertEquals(OPEN.getOrDefault(route, elsewhere(route)), answers, route::toString);
        }));
    }

    private static List<String> elsewhere(Route route) {
        var answer = RouteTest.toNobody(route);
        return answer.equals("401") ? List.of("403", "403", "403") : List.of(answer, answer, answer);
    }

    @Test
    void what_phones_may_open_is_listed_among_all_routes() {
        assertTrue(RouteTest.listed().containsAll(OPEN.keySet()), OPEN.keySet()::toString);
    }
}
