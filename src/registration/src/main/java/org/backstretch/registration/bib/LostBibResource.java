package org.backstretch.registration.bib;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Bibs that nobody can find, and those that were found again. */
@Path("/races/{race}/lost-bibs")
@Tag(name = "Bibs")
@Authenticated
public class LostBibResource {
    private final Caller caller;
    private final Changes changes;
    private final Clock clock;

    LostBibResource(Caller caller, Changes changes, Clock clock) {
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Schema(name = "Loss")
    public record Loss(
            @Size(min = 1, max = 200) @Schema(examples = "torn in the printer") @Nullable
            String note) {}

    /** @param recoveredAt null while it is lost */
    @Schema(name = "LostBib")
    public record View(
            String bib,
            @Nullable String note,
            Instant lostAt,
            @Nullable Instant recoveredAt) {

        static View of(LostBib lost) {
            return new View(
                    lost.bib(),
                    lost.note().orElse(null),
                    lost.lostAt(),
                    lost.recoveredAt().orElse(null));
        }
    }

    @GET
    @Transactional
    @Operation(summary = "The bibs of a race that were lost, the latest first; those that were found again too")
    public Page<View> all(UUID race, @BeanParam @Valid PageRequest ask) {
        Race.get(race).event().officiatedBy(caller);
        return Page.of(LostBib.of(race).stream().map(View::of).toList(), ask);
    }

    @PUT
    @Path("/{bib}")
    @Transactional
    @Operation(summary = "A bib is lost: nobody is given it. Whoever has it gets another when bibs are given out next")
    public View lose(UUID race, String bib, @Valid @Nullable Loss loss) {
        var locked = mine(race);
        var number = TypedBib.read("bib", bib);
        return View.of(LostBib.find(race, number).orElseGet(() -> {
            var lost = new LostBib(race, number, Optional.ofNullable(loss).map(Loss::note), clock.instant());
            lost.persist();
            changes.noted(locked, "bib-lost", Map.of(), Map.of("bib", number.text()));
            return lost;
        }));
    }

    @DELETE
    @Path("/{bib}")
    @Transactional
    @Operation(summary = "A lost bib was found again, and may be given out")
    public View recover(UUID race, String bib) {
        var locked = mine(race);
        var lost = LostBib.latest(race, TypedBib.read("bib", bib)).orElseThrow(() -> new NotHere("lost bib", bib));
        if (lost.isLost()) {
            lost.recover(clock.instant());
            changes.noted(locked, "bib-recovered", Map.of(), Map.of("bib", lost.bib()));
        }
        return View.of(lost);
    }

    private Race mine(UUID race) {
        var locked = Race.locked(race);
        locked.event().deskedBy(caller).refuseArchived();
        return locked;
    }
}
