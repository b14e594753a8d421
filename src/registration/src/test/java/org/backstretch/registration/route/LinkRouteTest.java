package org.backstretch.registration.route;

import static java.util.stream.Collectors.toMap;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Linked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Those who show a link as further actors of the table, with one link of each purpose. What is public they read as anybody
 * does. Everything else is closed to them but for these.
 */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class LinkRouteTest {
    /** The route, and links of which purposes open it. */
    private static final String TABLE = """
            GET    /link                                          | ENTERING ENTRY GUARDIAN MEMBER MEMBER_GUARDIAN OFFICIAL CLAIM ACCOUNT
            POST   /races/{race}/entries somebody                 | ENTERING
            GET    /entries/{entry}                               | ENTRY
            PUT    /entries/{entry}/withdrawal                    | ENTRY
            GET    /entries/{entry}/fee                           | ENTRY
            PUT    /entries/{entry}/fee/discount                  | ENTRY
            GET    /entries/{entry}/payments                      | ENTRY
            GET    /entries/{entry}/company                       | ENTRY
            PUT    /entries/{entry}/company                       | ENTRY
            GET    /entries/{entry}/members                       | ENTRY
            GET    /entries/{entry}/missing                       | ENTRY
            PUT    /entries/{entry}/offer/acceptance              | ENTRY
            DELETE /entries/{entry}/offer                         | ENTRY
            GET    /entries/{entry}/answers                       | ENTRY
            PUT    /entries/{entry}/answers                       | ENTRY
            GET    /entries/{entry}/emergency-contact             | ENTRY
            PUT    /entries/{entry}/emergency-contact             | ENTRY
            DELETE /entries/{entry}/emergency-contact             | ENTRY
            PUT    /entries/{entry}/public-name                   | ENTRY
            POST   /entries/{entry}/guardian-requests             | ENTRY
            GET    /entries/{entry}/consents                      | ENTRY GUARDIAN
            PUT    /entries/{entry}/consents                      | ENTRY GUARDIAN
            GET    /relay-members/{relayMember}                   | MEMBER
            PUT    /relay-members/{relayMember}/confirmation      | MEMBER
            PUT    /relay-members/{relayMember}/refusal           | MEMBER
            POST   /relay-members/{relayMember}/guardian-requests | MEMBER
            GET    /relay-members/{relayMember}/consents          | MEMBER MEMBER_GUARDIAN
            PUT    /relay-members/{relayMember}/consents          | MEMBER MEMBER_GUARDIAN
            GET    /relay-members/{relayMember}/emergency-contact | MEMBER
            PUT    /relay-members/{relayMember}/emergency-contact | MEMBER
            DELETE /relay-members/{relayMember}/emergency-contact | MEMBER
            GET    /appointments/{appointment}                    | OFFICIAL
            PUT    /appointments/{appointment}/refusal            | OFFICIAL
            """;

    private static final Route ITSELF = Route.of("GET /link");

    private static final Map<Route, Set<Purpose>> OPEN = TABLE.lines()
            .map(line -> line.split("\\|"))
            .collect(toMap(
                    cells -> Route.of(cells[0]),
                    cells -> Arrays.stream(cells[1].strip().split(" "))
                            .map(Purpose::valueOf)
                            .collect(Collectors.toSet())));

    @Inject
    Links links;

    @Test
    void a_link_opens_what_it_is_for_and_nothing_else() {
        var stage = new Stage();

        assertAnswers(
                stage,
                RouteTest.listed(),
                purpose -> made(purpose, onStage(stage, purpose)),
                (route, purpose) -> isOpen(route, purpose) ? "ok" : shut(route));
    }

    @Test
    void a_link_for_a_neighbour_opens_nothing_of_it() {
        var stage = new Stage();

        assertAnswers(
                stage,
                OPEN.keySet(),
                purpose -> made(purpose, besides(stage, purpose)),
                (route, purpose) -> route.equals(ITSELF) ? "ok" : shut(route));
    }

    @Test
    void a_link_of_a_member_opens_nothing_of_her_team() {
        var stage = new Stage();
        stage.put("entry", stage.id("team"));
        var routes = RouteTest.listed().stream()
                .filter(route -> route.names("entry") && route.path().startsWith("/entries/"))
                .toList();

        assertAnswers(
                stage, routes, purpose -> made(purpose, stage.id("relayMember")), (route, purpose) -> shut(route));
    }

    @Test
    void a_link_that_has_ended_says_so_where_it_led_and_opens_nothing() {
        var stage = new Stage();

        assertAnswers(
                stage,
                OPEN.keySet(),
                purpose -> ended(purpose, onStage(stage, purpose)),
                (route, purpose) -> isOpen(route, purpose) ? "410" : shut(route));
    }

    /** By somebody signed in, who shows the secret in the body. */
    @Test
    void a_link_that_is_brought_along_proves_what_it_was_mailed_for_and_nothing_else() {
        var stage = new Stage();
        stage.put("entry", stage.meet().enter(Map.of()));
        var proofs = Map.of(
                Purpose.CLAIM, "/entries/" + stage.id("entry") + "/claim",
                Purpose.OFFICIAL, "/appointments/" + besides(stage, Purpose.OFFICIAL) + "/acceptance",
                Purpose.ACCOUNT, "/account-merges/" + stage.id("person"));

        assertAll(proofs.entrySet().stream()
                .flatMap(proof -> Stream.of(Purpose.values()).map(purpose -> (Executable) () -> {
                    var own = purpose == proof.getKey();
                    var subject = UUID.fromString(proof.getValue().split("/")[2]);
                    var link = made(purpose, own ? besides(stage, purpose) : subject)
                            .token();
                    Asking.runner()
                            .says(Map.of("link", link))
                            .put(proof.getValue())
                            .then()
                            .statusCode(403)
                            .body("type", equalTo("/problems/link-for-something-else"));
                })));
    }

    @Test
    void what_links_may_open_is_listed_among_all_routes() {
        assertTrue(RouteTest.listed().containsAll(OPEN.keySet()), OPEN.keySet()::toString);
    }

    /** Each is asked for with a link of its own: some links end with what they have done. */
    private static void assertAnswers(
            Stage stage,
            Collection<Route> routes,
            Function<Purpose, Linked> linked,
            BiFunction<Route, Purpose, String> expected) {
        assertAll(routes.stream()
                .flatMap(route -> Stream.of(Purpose.values()).map(purpose -> (Executable) () -> assertEquals(
                        expected.apply(route, purpose),
                        answer(stage.ask(linked.apply(purpose), route)),
                        () -> route + " by " + purpose))));
    }

    private static String answer(int status) {
        return status == 410 ? "410" : RouteTest.answer(status);
    }

    private static boolean isOpen(Route route, Purpose purpose) {
        return OPEN.getOrDefault(route, Set.of()).contains(purpose);
    }

    private static String shut(Route route) {
        var nobody = RouteTest.toNobody(route);
        return nobody.equals("401") ? "403" : nobody;
    }

    private static UUID onStage(Stage stage, Purpose purpose) {
        return stage.id(
                switch (purpose) {
                    case ENTERING -> "race";
                    case ENTRY, CLAIM, GUARDIAN -> "entry";
                    case MEMBER, MEMBER_GUARDIAN -> "relayMember";
                    case ACCOUNT -> "person";
                    case OFFICIAL -> "appointment";
                });
    }

    /** Another of the kind, of the same event, race or team. */
    private static UUID besides(Stage stage, Purpose purpose) {
        return switch (purpose) {
            case ENTERING -> UUID.fromString(stage.race(Map.of()));
            case ENTRY, CLAIM, GUARDIAN -> stage.meet().enter(Map.of());
            case MEMBER, MEMBER_GUARDIAN -> stage.id("teammate");
            case ACCOUNT -> UUID.randomUUID();
            case OFFICIAL -> UUID.fromString(stage.meet().invite(UUID.randomUUID() + "@example.org", "JUDGE"));
        };
    }

    private Linked made(Purpose purpose, UUID subject) {
        var to = Address.of("uma@example.org").orElseThrow();
        var page = QuarkusTransaction.joiningExisting().call(() -> links.make(purpose, subject, to));
        return new Linked(page.substring(page.lastIndexOf('/') + 1));
    }

    private Linked ended(Purpose purpose, UUID subject) {
        var linked = made(purpose, subject);
        QuarkusTransaction.joiningExisting().run(() -> links.revoke(purpose, subject));
        return linked;
    }
}
