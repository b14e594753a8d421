package org.backstretch.leaderboards;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who may read what is not for everybody: every route × actor, the stream among them. To all others it is not there. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class VisibilityTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<String> ROUTES = List.of(
            "?OWNER=ID",
            "/ID.VIEW",
            "/ID.VIEW?format=csv",
            "/ID.VIEW/competitors/WHO",
            "/ID.VIEW/digest",
            "/ID.VIEW/stream");

    private final UUID ada = Ids.next();
    private UUID organizer = Ids.next();
    private final UUID official = Ids.next();
    private final UUID member = Ids.next();

    /** In this order: nobody, a runner, a member of the challenge, an organizer of others, the organizer, an official, an admin. */
    private List<Integer> answers(String path) {
        var actors = Stream.of(
                Optional.<String>empty(),
                Optional.of(Tokens.runner(Ids.next())),
                Optional.of(Tokens.runner(member)),
                Optional.of(Tokens.organizer(Ids.next())),
                Optional.of(Tokens.organizer(organizer)),
                Optional.of(Tokens.runner(official)),
                Optional.of(Tokens.admin(Ids.next())));
        return actors.map(token -> status(path, token)).toList();
    }

    private static int status(String path, Optional<String> token) {
        var request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/api/leaderboards/boards" + path));
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        try {
            // Only the head is awaited: a stream has no end.
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return response.statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void check(List<Integer> expected, String owner, UUID id, String view) {
        var wrong = new ArrayList<String>();
        for (var route : ROUTES) {
            var path = route.replace("OWNER", owner)
                    .replace("ID", id.toString())
                    .replace("VIEW", view)
                    .replace("WHO", ada.toString());
            var answers = answers(path);
            if (!answers.equals(expected)) {
                wrong.add(route + " " + answers);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void tell(String board, Fact... facts) {
        try (var teller = new Teller()) {
            teller.tell(facts);
        }
        await().until(() -> status("/" + board, Optional.of(Tokens.admin(Ids.next()))) == 200);
    }

    @Test
    void a_draft_is_there_for_its_organizer_and_officials_only() {
        var meet = new Meet();
        var officials = List.of(new EventFact.Official(official, EventFact.Official.Role.TIMEKEEPER));
        tell(
                meet.race + ".backward",
                meet.event(EventFact.Status.DRAFT, organizer, officials),
                meet.race(),
                meet.entry(ada, "1", Direction.BACKWARD, Sex.F));

        check(List.of(404, 404, 404, 404, 200, 200, 200), "race", meet.race, "backward");
    }

    @Test
    void a_rehearsal_is_there_for_its_organizer_and_officials_only() {
        var meet = new Meet();
        var officials = List.of(new EventFact.Official(official, EventFact.Official.Role.TIMEKEEPER));
        tell(
                meet.race + ".backward",
                meet.event(EventFact.Status.OPEN, organizer, officials),
                meet.rehearsal(RaceStateFact.Stage.OFFICIAL, 1, 1),
                meet.race(),
                meet.entry(ada, "1", Direction.BACKWARD, Sex.F),
                meet.finish(ada, 1_500_000, 1));

        check(List.of(404, 404, 404, 404, 200, 200, 200), "race", meet.race, "backward");
    }

    @Test
    void a_challenge_among_members_is_there_for_them_and_its_organizer_only() {
        var season = new Season();
        organizer = season.organizer;
        tell(
                season.challenge + ".members",
                season.challenge(ChallengeFact.Status.OPEN, TeamMeasure.SUM, 0, ChallengeFact.Visibility.MEMBERS),
                new PersonFact(ada, 1, member, "Ada", Sex.F, null),
                season.member(ada, null));

        check(List.of(404, 404, 200, 404, 200, 404, 200), "challenge", season.challenge, "members");
    }
}
