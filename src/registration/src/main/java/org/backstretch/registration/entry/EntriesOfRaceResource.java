package org.backstretch.registration.entry;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.rush.AFewAtATime;
import org.backstretch.registration.web.Created;
import org.backstretch.registration.web.Pages;
import org.backstretch.registration.web.SearchText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/races/{race}/entries")
@Tag(name = "Entries")
@Authenticated
public class EntriesOfRaceResource {
    /** One for both forms: they are described as one operation. */
    private static final String SUMMARY =
            "The entries of a race with all they hold, for the organizer and the officials: by bib, then those who wait in their"
                    + " order; a page at a time, or the whole as CSV";

    private final Entries entries;
    private final Entering entering;
    private final List<MoreColumns> more;
    private final Caller caller;

    EntriesOfRaceResource(Entries entries, Entering entering, @All List<MoreColumns> more, Caller caller) {
        this.more = more;
        this.entries = entries;
        this.entering = entering;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = SUMMARY)
    public Page<EntryView> ofRace(
            UUID race,
            @QueryParam("status") @Nullable Status status,
            @QueryParam("search") @DefaultValue("") @Size(max = 80) String search,
            @BeanParam @Valid PageRequest ask) {
        Race.get(race).event().officiatedBy(caller);
        return EntryView.of(Pages.of(found(race, status, search), ask));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Transactional
    @Operation(summary = SUMMARY)
    public String csv(
            UUID race,
            @QueryParam("status") @Nullable Status status,
            @QueryParam("search") @DefaultValue("") @Size(max = 80) String search) {
        var known = Race.get(race);
        known.event().officiatedBy(caller);
        var rows = EntryView.of(found(race, status, search).list());
        return EntryRow.table(
                rows, more.stream().map(each -> each.of(known, caller)).toList());
    }

    private static PanacheQuery<Entry> found(UUID race, @Nullable Status status, String search) {
        return Entry.find(
                "race.id = ?1 and (?2 is null or status = ?2) and lower(concat(coalesce(bib, ''), ' ', givenName, ' ', familyName))"
                        + " like ?3 order by terms.waitingNumber nulls first, bibNumber nulls last, bib nulls last, id",
                race,
                status,
                SearchText.containing(search));
    }

    @POST
    @RunOnVirtualThread
    @AFewAtATime
    @Transactional
    @Idempotent
    @Operation(
            summary = "Enter oneself (forMe) or somebody else",
            description =
                    "The organizer and the desk enter at once. Anybody else looks after whom they enter, as does whoever"
                            + " enters by a link that was mailed. What is brought along is taken with the entry, or"
                            + " nothing is.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EntryView.class)))
    public Response enter(UUID race, @NotNull @Valid EntryForm form) {
        var entry = form.isForMe() ? entries.enterMe(race, form.byRunner()) : enterSomebody(race, form);
        return Created.at("entries/" + entry.id(), EntryView.of(entry));
    }

    /** At the desk whoever comes is entered at once; anybody else enters somebody as a runner is entered. */
    private Entry enterSomebody(UUID race, EntryForm form) {
        if (caller.accountIfAny().isEmpty()) {
            return entering.byLink(race, form.byKeeper());
        }
        var locked = Race.ahead(race).lock();
        locked.event().readBy(caller).refuseArchived();
        return locked.event().mayBeDeskedBy(caller)
                ? entries.enter(locked, form)
                : entering.other(locked, form.byKeeper());
    }
}
