package org.backstretch.registration.desk;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.entry.Entry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One runner at a desk that is online. What cannot be is refused at once, and nothing is kept of it. */
@Path("/entries/{entry}/check-in")
@Tag(name = "Desk")
@Authenticated
public class CheckInResource {
    private final Desks desks;
    private final Counter counter;
    private final DeskRows rows;
    private final Clock clock;

    CheckInResource(Desks desks, Counter counter, DeskRows rows, Clock clock) {
        this.desks = desks;
        this.counter = counter;
        this.rows = rows;
        this.clock = clock;
    }

    @Schema(name = "Arrival")
    public record Arrival(
            @Schema(description = "Default: a new one") @Nullable
            UUID nonce,

            @Size(max = 20) @Schema(description = "Default: the bib the entry has", examples = "101") @Nullable
            String bib,

            @Size(max = 300) @Schema(description = "Why, although something is missing") @Nullable
            String although) {
        static final Arrival PLAIN = new Arrival(null, null, null);
    }

    @Schema(name = "HandedBib")
    public record HandedBib(
            @NotBlank @Size(max = 20) @Schema(examples = "101")
            String bib) {}

    @PUT
    @Transactional
    @Operation(
            summary = "Check somebody in, as the organizer, the desk or a desk's code",
            description = "409 not-checked-in with a stable reason if it cannot be; MISSING needs although."
                    + " 409 archived once the event is.")
    public DeskRow arrive(UUID entry, @Valid @Nullable Arrival arrival) {
        var said = Optional.ofNullable(arrival).orElse(Arrival.PLAIN);
        var nonce = Optional.ofNullable(said.nonce()).orElseGet(UUID::randomUUID);
        return now(entry, Deed.IN, nonce, said.bib(), said.although());
    }

    @DELETE
    @Transactional
    @Operation(summary = "Take a check-in back; the bib stays with the entry")
    public DeskRow takeBack(UUID entry) {
        return now(entry, Deed.OUT, UUID.randomUUID(), null, null);
    }

    @PUT
    @Path("/bib")
    @Transactional
    @Operation(summary = "Hand out a bib, or another one instead, whether checked in yet or not")
    public DeskRow handOut(UUID entry, @NotNull @Valid HandedBib bib) {
        return now(entry, Deed.BIB, UUID.randomUUID(), bib.bib(), null);
    }

    private DeskRow now(UUID id, Deed deed, UUID nonce, @Nullable String bib, @Nullable String although) {
        UUID event = Entry.find("select race.event.id from Entry where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("entry", id));
        var hand = desks.presentAt(event);
        var entry = Entry.locked(id);
        entry.race().event().refuseArchived();
        counter.doNow(
                entry, new Saying(nonce, id, deed, bib, entry.bib().orElse(null), although, clock.instant()), hand);
        return rows.of(entry);
    }
}
