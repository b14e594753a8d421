package org.backstretch.portal.registration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Challenges, their teams and members. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Challenges {

    @GET
    @Path("/challenges")
    Part<Challenge> challenges(@RestQuery String when, @RestQuery int page, @RestQuery int size);

    @GET
    @Path("/challenges")
    Part<Challenge> mine(@RestQuery boolean mine, @RestQuery int size);

    @GET
    @Path("/challenges/{challenge}")
    Challenge challenge(UUID challenge);

    @POST
    @Path("/challenges")
    Challenge create(ChallengeDetails details);

    @PUT
    @Path("/challenges/{challenge}/opening")
    void open(UUID challenge);

    @POST
    @Path("/challenges/{challenge}/teams")
    Challenge.Team create(UUID challenge, Challenge.NewTeam team);

    @POST
    @Path("/challenges/{challenge}/members")
    void join(UUID challenge, Challenge.Joining joining);

    @PUT
    @Path("/challenges/{challenge}/members/{member}/departure")
    void leave(UUID challenge, UUID member);
}
