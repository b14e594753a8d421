package org.backstretch.registration.programme;

import static org.backstretch.kit.caller.Caller.ADMIN;
import static org.backstretch.kit.caller.Caller.ORGANIZER;

import io.quarkus.security.Authenticated;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.audit.Trail;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.event.EventPlan;
import org.backstretch.registration.event.Events;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.safety.Checklists;
import org.backstretch.registration.web.Created;
import org.backstretch.registration.web.When;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events")
@Tag(name = "Events")
public class EventResource {
    private final Caller caller;
    private final Changes changes;
    private final Trail trail;
    private final Checklists checklists;
    private final Clock clock;

    EventResource(Caller caller, Changes changes, Trail trail, Checklists checklists, Clock clock) {
        this.caller = caller;
        this.changes = changes;
        this.trail = trail;
        this.checklists = checklists;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "Events; with mine=true those the caller owns or officiates, drafts too")
    public Page<EventView> find(
            @BeanParam @Valid When when,
            @QueryParam("search") @DefaultValue("") @Size(max = 80) String search,
            @QueryParam("mine") boolean mine,
            @BeanParam @Valid PageRequest ask) {
        var today = LocalDate.now(clock);
        var found = mine
                ? Events.of(caller.accountIfAny().orElseThrow(UnauthorizedException::new), when, search, today, ask)
                : Events.publicly(when, search, today, ask);
        return new Page<>(EventView.of(found.items(), caller), found.page(), found.size(), found.total());
    }

    @GET
    @Path("/{event}")
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "An event with its races")
    public EventView get(UUID event) {
        return EventView.of(Event.seenBy(caller, event), caller);
    }

    @POST
    @RolesAllowed({ORGANIZER, ADMIN})
    @Transactional
    @Idempotent
    @Operation(summary = "Plan an event; it is a draft that strangers do not see")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EventView.class)))
    public Response plan(@NotNull @Valid EventPlan plan) {
        var event = changes.made(Event.planned(Ids.next(), caller.account(), plan));
        return Created.at("events/" + event.id(), EventView.of(event, caller));
    }

    @PUT
    @Path("/{event}")
    @RolesAllowed({ORGANIZER, ADMIN})
    @Transactional
    @Operation(summary = "Plan an event with the caller's id, or change it")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EventView.class)))
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EventView.class)))
    public Response put(UUID event, @NotNull @Valid EventPlan plan) {
        var known = Event.locked(event).map(found -> found.editedBy(caller));
        known.ifPresent(found -> changes.change(found, "changed", Optional.empty(), () -> found.change(plan)));
        var answer = known.orElseGet(() -> changes.made(Event.planned(event, caller.account(), plan)));
        return Created.orChanged(known.isEmpty(), "events/" + event, EventView.of(answer, caller));
    }

    @PUT
    @Path("/{event}/opening")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Open an event: everybody sees it, runners may enter. It needs a race, and a draft an answered"
                    + " safety checklist")
    public EventView open(UUID event) {
        var edited = Event.editedBy(caller, event);
        checklists.refuseUnanswered(edited);
        changes.change(edited, "opened", Optional.empty(), () -> edited.open(Race.countOf(edited)));
        return EventView.of(edited, caller);
    }

    @PUT
    @Path("/{event}/closing")
    @Authenticated
    @Transactional
    @Operation(summary = "Close an event: runners may no longer enter")
    public EventView close(UUID event) {
        var edited = Event.editedBy(caller, event);
        changes.change(edited, "closed", Optional.empty(), edited::close);
        return EventView.of(edited, caller);
    }

    @PUT
    @Path("/{event}/archive")
    @Authenticated
    @Transactional
    @Operation(summary = "Archive a closed event: it is read, and nothing of it, its races and entries changes")
    public EventView archive(UUID event) {
        var owned = owned(event);
        changes.change(owned, "archived", Optional.empty(), owned::archive);
        return EventView.of(owned, caller);
    }

    @DELETE
    @Path("/{event}/archive")
    @Authenticated
    @Transactional
    @Operation(summary = "Take an event out of the archive; it is closed again")
    public EventView takeOut(UUID event) {
        var owned = owned(event);
        changes.change(owned, "taken-out-of-archive", Optional.empty(), owned::takeOutOfArchive);
        return EventView.of(owned, caller);
    }

    private Event owned(UUID event) {
        return Event.locked(event)
                .orElseThrow(() -> new NotHere("event", event))
                .ownedBy(caller);
    }

    @GET
    @Path("/{event}/audit")
    @Authenticated
    @Transactional
    @Operation(summary = "Who did what to this event, its races and entries; the newest first")
    public Page<Trail.Entry> audit(UUID event, @BeanParam @Valid PageRequest ask) {
        return trail.of(Event.ownedBy(caller, event).id(), ask);
    }
}
