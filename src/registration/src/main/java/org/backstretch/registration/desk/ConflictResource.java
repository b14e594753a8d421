package org.backstretch.registration.desk;

import static java.util.stream.Collectors.toMap;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What desks said that a human has to look at. */
@Path("/events/{event}/check-in-conflicts")
@Tag(name = "Desk")
@Authenticated
public class ConflictResource {
    private final Caller caller;
    private final Desks desks;
    private final Counter counter;
    private final Clock clock;

    ConflictResource(Caller caller, Desks desks, Counter counter, Clock clock) {
        this.caller = caller;
        this.desks = desks;
        this.counter = counter;
        this.clock = clock;
    }

    /**
     * @param sentence what happened, for a person
     * @param bib that the desk says it handed out
     * @param bibNow that the entry has
     */
    @Schema(name = "CheckInConflict")
    public record View(
            UUID id,
            UUID entryId,
            @Nullable UUID raceId,
            @Nullable String raceName,
            Deed deed,
            Answer answer,
            Reason reason,
            String sentence,
            @Nullable String bib,
            @Nullable String bibNow,
            Instant at,
            Instant receivedAt,
            String by) {

        static View of(CheckIn kept, Optional<Entry> entry) {
            var reason = kept.reason().orElseThrow();
            return new View(
                    kept.id(),
                    kept.entryId(),
                    entry.map(each -> each.race().id()).orElse(null),
                    entry.map(each -> each.race().name()).orElse(null),
                    kept.deed(),
                    kept.answer(),
                    reason,
                    Heard.sentence(entry, reason),
                    kept.bib().orElse(null),
                    entry.flatMap(Entry::bib).orElse(null),
                    kept.saidAt(),
                    kept.receivedAt(),
                    kept.saidBy());
        }
    }

    /** What is decided. */
    public enum Choice {
        /** It happened: do what the desk said, perhaps with another bib. */
        APPLY,
        /** It shall not count; it stays on record. */
        DISMISS
    }

    @Schema(name = "CheckInDecision")
    public record Decision(
            @NotNull Choice decision,

            @Size(max = 20) @Schema(description = "Instead of the one that the desk says", examples = "102") @Nullable
            String bib,

            @NotBlank @Size(max = 300) @Schema(examples = "She wears 102, I looked")
            String reason) {}

    @GET
    @Transactional
    @Operation(summary = "Conflicts that wait for a decision, the oldest first, for the organizer and the desk")
    public Page<View> open(UUID event, @BeanParam @Valid PageRequest ask) {
        Event.seenBy(caller, event).deskedBy(caller);
        var page = Pages.of(CheckIn.open(event), ask);
        var entries = Entry.<Entry>list(
                        "id in ?1 and race.event.id = ?2",
                        page.items().stream().map(CheckIn::entryId).toList(),
                        event)
                .stream()
                .collect(toMap(Entry::id, Function.identity()));
        return page.map(kept -> View.of(kept, Optional.ofNullable(entries.get(kept.entryId()))));
    }

    @PUT
    @Path("/{conflict}/decision")
    @Transactional
    @Operation(
            summary = "Decide about a conflict, as the organizer or the desk, with a reason",
            description =
                    "APPLY answers 409 not-checked-in while it still cannot be done, and 409 archived while the event is.")
    public void decide(UUID event, UUID conflict, @NotNull @Valid Decision decision) {
        Event.seenBy(caller, event).deskedBy(caller);
        var entry = CheckIn.entryOf(event, conflict).flatMap(id -> Counter.locked(event, id));
        var kept = CheckIn.toDecide(event, conflict).orElseThrow(() -> new NotHere("conflict", conflict));
        if (kept.decision().isPresent()) {
            throw new DecidedBefore();
        }
        var reason = decision.reason().strip();
        if (decision.decision() == Choice.DISMISS) {
            kept.decide(CheckIn.Decision.DISMISSED, caller.account(), reason, clock.instant());
            return;
        }
        var known = entry.orElseThrow(() -> new NotHere("entry", kept.entryId()));
        known.race().event().refuseArchived();
        counter.doDecided(known, again(kept, known, decision), desks.at(event));
        kept.decide(CheckIn.Decision.APPLIED, caller.account(), reason, clock.instant());
    }

    /** As if it happened now. */
    private Saying again(CheckIn kept, Entry entry, Decision decision) {
        return new Saying(
                kept.nonce(),
                kept.entryId(),
                kept.deed() == Deed.IN && entry.status() == Status.CHECKED_IN ? Deed.BIB : kept.deed(),
                Optional.ofNullable(decision.bib()).or(kept::bib).orElse(null),
                entry.bib().orElse(null),
                decision.reason(),
                clock.instant());
    }
}
