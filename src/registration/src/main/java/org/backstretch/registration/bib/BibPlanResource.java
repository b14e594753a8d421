package org.backstretch.registration.bib;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/races/{race}/bib-plan")
@Tag(name = "Bibs")
@Authenticated
public class BibPlanResource {
    private final Caller caller;
    private final Changes changes;

    BibPlanResource(Caller caller, Changes changes) {
        this.caller = caller;
        this.changes = changes;
    }

    @GET
    @Transactional
    @Operation(summary = "Which bibs a race gives to whom, for the organizer and the officials")
    public BibPlan plan(UUID race) {
        Race.get(race).event().officiatedBy(caller);
        return BibPlan.of(KeptRule.of(race));
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Say which bibs a race gives to whom, as the organizer",
            description = "Whoever has a bib keeps it until bibs are given out anew.")
    public BibPlan replace(UUID race, @NotNull @Valid BibPlan plan) {
        var locked = Race.locked(race);
        locked.event().editedBy(caller);
        var before = BibPlan.of(KeptRule.of(race));
        KeptRule.replace(race, plan.rulesOf(locked));
        var after = BibPlan.of(KeptRule.of(race));
        changes.noted(locked, "bibs-planned", Map.of("ranges", before.ranges()), Map.of("ranges", after.ranges()));
        return after;
    }
}
