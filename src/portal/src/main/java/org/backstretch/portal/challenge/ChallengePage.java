package org.backstretch.portal.challenge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.leaderboards.Board;
import org.backstretch.portal.leaderboards.Leaderboards;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Challenge;
import org.backstretch.portal.registration.Challenges;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A challenge: you first, then the teams, then everybody, then the rules. */
@Path("/challenges/{id}")
public class ChallengePage {
    private static final int ROWS = 500;

    @RestClient
    Challenges challenges;

    @RestClient
    Registration registration;

    @RestClient
    Leaderboards leaderboards;

    private final Clock clock;

    ChallengePage(Clock clock) {
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "challenge", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChallengeView(
            Challenge challenge,
            Windowed window,
            Optional<You> you,
            Board members,
            Board teams,
            Editions editions,
            Form form)
            implements TemplateInstance {}

    /** @param edition 0 for the newest */
    @GET
    public TemplateInstance challenge(UUID id, @RestQuery @DefaultValue("0") int edition) {
        return page(id, edition, Form.empty());
    }

    @POST
    @Path("/members")
    @Authenticated
    public Response join(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(id, form, "joined", () -> join(id, form.text("teamId"), form));
    }

    @POST
    @Path("/teams")
    @Authenticated
    public Response makeTeam(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(id, form, "joined", () -> {
            var team = challenges.create(id, new Challenge.NewTeam(form.text("name")));
            join(id, team.id().toString(), form);
        });
    }

    @POST
    @Path("/departure")
    @Authenticated
    public Response leave(UUID id) {
        var you = challenges.challenge(id).you();
        return act(id, Form.empty(), "left", () -> {
            if (you != null) {
                challenges.leave(id, you.memberId());
            }
        });
    }

    @POST
    @Path("/opening")
    @Authenticated
    public Response open(UUID id) {
        return act(id, Form.empty(), "opened", () -> challenges.open(id));
    }

    /** Where a browser does not say in which zone its owner lives, the challenge's counts. */
    private void join(UUID id, @Nullable String team, Form form) {
        registration.me();
        var zone = Optional.ofNullable(form.text("zone"))
                .orElseGet(() -> challenges.challenge(id).zone());
        challenges.join(id, new Challenge.Joining(team, zone));
    }

    private Response act(UUID id, Form form, String done, Runnable action) {
        try {
            action.run();
            return Answer.go("/challenges/" + id + "?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(id, Editions.NEWEST, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, int edition, Form form) {
        var challenge = challenges.challenge(id);
        var now = clock.instant();
        var newest = board(challenge, "members");
        var editions = Editions.of(challenge.finalAt(), newest.editions(), edition, now);
        var members = editions.isNewest() ? newest : board(challenge, "members" + editions.suffix());
        return new ChallengeView(
                challenge,
                Windowed.of(challenge, now),
                you(challenge, newest),
                members,
                board(challenge, "teams" + editions.suffix()),
                editions,
                form);
    }

    /** Nobody stands on the boards of a draft, and leaderboards shows none; those of members it shows to members. */
    private Board board(Challenge challenge, String which) {
        var id = challenge.id() + "." + which;
        return challenge.showsYouItsBoards() ? leaderboards.board(id, null, 0, ROWS) : Board.empty(id);
    }

    /** Somebody who joined a moment ago may not stand on the board yet. */
    private Optional<You> you(Challenge challenge, Board members) {
        if (challenge.you() == null) {
            return Optional.empty();
        }
        try {
            var standing = leaderboards.standing(members.id(), registration.me().id(), 1);
            return Optional.of(You.of(standing, members.total()));
        } catch (Refused notYet) {
            return Optional.empty();
        }
    }
}
