package org.backstretch.registration.waitlist;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.entry.Waiting;
import org.backstretch.registration.place.EntryTerms;
import org.backstretch.registration.place.PlacesChanged;
import org.backstretch.registration.place.Room;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/races/{race}/waiting-list")
@Tag(name = "Places")
public class WaitingListResource {
    private final Caller caller;
    private final Changes changes;
    private final Event<PlacesChanged> changed;

    /**
     * @param kept whether who comes too late may wait
     * @param placesLeft null without a limit
     */
    @Schema(name = "WaitingList")
    public record View(
            boolean kept,
            @Schema(examples = "12") long size,
            boolean paused,
            @Schema(examples = "0") @Nullable Long placesLeft) {

        static View of(Race race) {
            var terms = EntryTerms.of(race);
            var left = Room.of(race).left();
            return new View(
                    terms.keepsWaitingList(),
                    Waiting.size(race),
                    terms.isPaused(),
                    left == Long.MAX_VALUE ? null : Math.max(0, left));
        }
    }

    WaitingListResource(Caller caller, Changes changes, Event<PlacesChanged> changed) {
        this.caller = caller;
        this.changes = changes;
        this.changed = changed;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "How many wait for a place, and whether places are offered")
    public View get(UUID race) {
        return View.of(Race.seenBy(caller, race));
    }

    @PUT
    @Path("/pause")
    @Authenticated
    @Transactional
    @Operation(summary = "Offer nothing from the list for now, as the organizer; places that become free stay for it")
    public View pause(UUID race) {
        return change(race, "waiting-list-paused", EntryTerms::pause);
    }

    @DELETE
    @Path("/pause")
    @Authenticated
    @Transactional
    @Operation(summary = "Offer places again, at once those that are free")
    public View resume(UUID race) {
        return change(race, "waiting-list-resumed", EntryTerms::resume);
    }

    private View change(UUID id, String deed, Consumer<EntryTerms> change) {
        var race = Race.locked(id);
        race.event().editedBy(caller);
        var terms = EntryTerms.of(race);
        change.accept(terms);
        terms.persist();
        changes.note(race, deed, race.name());
        changed.fire(new PlacesChanged(race));
        return View.of(race);
    }
}
