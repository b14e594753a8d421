package org.backstretch.registration.bib;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.bib.Given.PassedOver;
import org.backstretch.registration.bib.Given.Why;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Giving out the bibs of a race: first what would happen, then exactly that. */
@Path("/races/{race}/bib-assignments")
@Tag(name = "Bibs")
@Authenticated
public class BibAssignmentResource {
    private final Assignments assignments;
    private final Caller caller;

    BibAssignmentResource(Assignments assignments, Caller caller) {
        this.assignments = assignments;
        this.caller = caller;
    }

    @Schema(name = "BibAssignment")
    public record Wanted(
            @Schema(description = "Only look what would happen")
            boolean dryRun,

            @Schema(description = "The proposal of the dry run that is to happen now") @Size(max = 64) @Nullable
            String proposal,

            @Schema(description = "false: give everybody a new bib whose bib was not handed out. Default: true")
            @Nullable
            Boolean keep,

            @Schema(description = "Who comes first when numbers are given ascending. Default: ENTERED") @Nullable
            Queue queue) {

        Assignments.Wish wish() {
            return new Assignments.Wish(
                    !Boolean.FALSE.equals(keep), Optional.ofNullable(queue).orElse(Queue.ENTERED));
        }
    }

    /** @param passedOver what would have come first and could not be */
    @Schema(name = "BibGiven")
    public record Line(
            UUID entryId,
            String name,
            String category,
            @Nullable String was,
            @Nullable String bib,
            Why why,
            List<PassedOver> passedOver) {

        static Line of(Given given) {
            var candidate = given.candidate();
            return new Line(
                    candidate.entry(),
                    candidate.name(),
                    candidate.category(),
                    candidate.worn().map(Bib::text).orElse(null),
                    given.bib().map(Bib::text).orElse(null),
                    given.why(),
                    given.passedOver());
        }
    }

    /**
     * What would happen, or has happened.
     *
     * @param proposal its name: who sends it without dryRun gets exactly this, or 409
     * @param exhausted how many found no number left in the ranges for those like them
     */
    @Schema(name = "BibProposal")
    public record View(
            boolean dryRun, String proposal, Map<Why, Long> counts, long changes, long exhausted, List<Line> lines) {

        static View of(Proposal proposal, boolean isDry) {
            var counts = new LinkedHashMap<Why, Long>();
            Arrays.stream(Why.values()).forEach(why -> counts.put(why, proposal.count(why)));
            return new View(
                    isDry,
                    proposal.name(),
                    counts,
                    proposal.changes().size(),
                    proposal.all().stream()
                            .filter(each -> each.passedOver().contains(PassedOver.RANGE_EXHAUSTED))
                            .count(),
                    proposal.all().stream().map(Line::of).toList());
        }
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(summary = "Give out bibs, as the organizer", description = """
                    Preference: the bib they have, the pinned one, their season bib, the ranges for those like them, the next free. \
                    With dryRun nothing changes; send its proposal back to make exactly that happen. 409 if anything moved meanwhile.""")
    public View give(UUID race, @NotNull @Valid Wanted wanted) {
        var locked = Race.locked(race);
        locked.event().editedBy(caller);
        if (wanted.dryRun()) {
            return View.of(assignments.propose(locked, wanted.wish()), true);
        }
        var shown = Optional.ofNullable(wanted.proposal())
                .orElseThrow(() -> new Invalid(
                        "proposal",
                        "Ask with dryRun first, look at it, and send its proposal with the second request."));
        return View.of(assignments.apply(locked, wanted.wish(), shown), false);
    }
}
