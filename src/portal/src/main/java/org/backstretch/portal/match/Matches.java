package org.backstretch.portal.match;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What registration knows of people and clubs that are the same. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Matches {
    record Club(UUID id, String name) {}

    /** @param link the secret out of the mail */
    record Proof(String link) {}

    record Names(@Nullable String name, List<String> aliases) {}

    record ClubTime(
            @Nullable String clubName,
            @Nullable String from,
            @Nullable String until) {}

    @GET
    @Path("/events/{event}/duplicates")
    List<Duplicate> duplicates(UUID event);

    @GET
    @Path("/person-merges")
    List<Merge> merges();

    @POST
    @Path("/person-merges")
    Merge join(Merge.Two two);

    @DELETE
    @Path("/person-merges/{merge}")
    void part(UUID merge);

    @POST
    @Path("/account-merges")
    void askForAccount(@HeaderParam("Idempotency-Key") String key, Account account);

    /** Signed in with the other account. */
    @PUT
    @Path("/account-merges/{person}")
    Merge joinAccounts(UUID person, Proof proof);

    /** To whom the account of a proven address leads; for admins. */
    @GET
    @Path("/accounts")
    List<Account.Found> accounts(@RestQuery String email);

    /** For admins. */
    @POST
    @Path("/account-merges/decisions")
    Merge decide(@HeaderParam("Idempotency-Key") String key, Account.Decision decision);

    @GET
    @Path("/clubs")
    Part<Club> clubs(@RestQuery @Nullable String search, @RestQuery int page, @RestQuery int size);

    @GET
    @Path("/clubs/{club}/aliases")
    Names names(UUID club);

    @PUT
    @Path("/clubs/{club}/aliases")
    Names call(UUID club, Names names);

    @GET
    @Path("/club-merges")
    List<Merge> clubMerges();

    @POST
    @Path("/club-merges")
    Merge joinClubs(Merge.Two two);

    @DELETE
    @Path("/club-merges/{merge}")
    void partClubs(UUID merge);

    @GET
    @Path("/me/clubs")
    List<ClubTime> myClubs();

    @PUT
    @Path("/me/clubs")
    List<ClubTime> tell(List<ClubTime> clubs);
}
