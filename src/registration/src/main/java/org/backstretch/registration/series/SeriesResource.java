package org.backstretch.registration.series;

import static org.backstretch.kit.caller.Caller.ADMIN;
import static org.backstretch.kit.caller.Caller.ORGANIZER;

import io.quarkus.panache.common.Parameters;
import io.quarkus.security.Authenticated;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.SeriesFact.Status;
import org.backstretch.kit.Ids;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.web.Created;
import org.backstretch.registration.web.Pages;
import org.backstretch.registration.web.SearchText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/series")
@Tag(name = "Series")
public class SeriesResource {
    private static final String NAMED_IN_ORDER = " and lower(name) like :search order by lower(name), id";

    private final Caller caller;
    private final Changes changes;

    SeriesResource(Caller caller, Changes changes) {
        this.caller = caller;
        this.changes = changes;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "Series by name; with mine=true those the caller owns, drafts too")
    public Page<SeriesView> find(
            @QueryParam("search") @DefaultValue("") @Size(max = 80) String search,
            @QueryParam("mine") boolean mine,
            @BeanParam @Valid PageRequest ask) {
        var whose = mine ? "organizer = :whose" : "status <> :whose";
        var parameters = Parameters.with(
                        "whose", mine ? caller.accountIfAny().orElseThrow(UnauthorizedException::new) : Status.DRAFT)
                .and("search", SearchText.containing(search));
        var found = Pages.of(Series.<Series>find(whose + NAMED_IN_ORDER, parameters), ask);
        return new Page<>(SeriesView.of(found.items(), caller), found.page(), found.size(), found.total());
    }

    @GET
    @Path("/{series}")
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "A series with its races; its standings are boards of the leaderboards")
    public SeriesView get(UUID series) {
        return SeriesView.of(Series.seenBy(caller, series), caller);
    }

    @POST
    @RolesAllowed({ORGANIZER, ADMIN})
    @Transactional
    @Idempotent
    @Operation(summary = "Plan a series; it is a draft that strangers do not see")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SeriesView.class)))
    public Response plan(@NotNull @Valid SeriesPlan plan) {
        var series = make(Ids.next(), plan);
        return Created.at("series/" + series.id(), SeriesView.of(series, caller));
    }

    @PUT
    @Path("/{series}")
    @RolesAllowed({ORGANIZER, ADMIN})
    @Transactional
    @Operation(summary = "Plan a series with the caller's id, or change it: its races and rules too, at any time")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SeriesView.class)))
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SeriesView.class)))
    public Response put(UUID series, @NotNull @Valid SeriesPlan plan) {
        var known = Series.locked(series).map(found -> found.editedBy(caller));
        known.ifPresent(found -> {
            var legs = Legs.of(plan, found.legs(), caller);
            changes.change(found, "changed", Optional.empty(), () -> found.change(plan, legs));
        });
        var answer = known.orElseGet(() -> make(series, plan));
        return Created.orChanged(known.isEmpty(), "series/" + series, SeriesView.of(answer, caller));
    }

    private Series make(UUID id, SeriesPlan plan) {
        return changes.made(Series.planned(id, caller.account(), plan, Legs.of(plan, List.of(), caller)));
    }

    @PUT
    @Path("/{series}/opening")
    @Authenticated
    @Transactional
    @Operation(summary = "Open a series: everybody sees it, and its standings")
    public SeriesView open(UUID series) {
        var edited = Series.locked(series)
                .orElseThrow(() -> new NotHere("series", series))
                .editedBy(caller);
        changes.change(edited, "opened", Optional.empty(), edited::open);
        return SeriesView.of(edited, caller);
    }
}
