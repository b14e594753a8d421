package org.backstretch.results.award;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Which lists prizes are given from. */
@Path("/races/{race}/award-lists")
@Authenticated
@Tag(name = "Awards")
class AwardPlanResource {
    private final Programme programme;
    private final Access access;
    private final AwardPlans plans;

    AwardPlanResource(Programme programme, Access access, AwardPlans plans) {
        this.programme = programme;
        this.access = access;
        this.plans = plans;
    }

    /** @param lists in their order: it decides from which list somebody wins */
    record Plan(@NotNull @Size(max = 50) List<@NotNull @Valid PlannedList> lists) {}

    @PUT
    @Transactional
    @Operation(
            summary = "Say which lists prizes are given from, as the organizer",
            description = "An empty list gives no prizes.")
    public Plan set(UUID race, @Valid @NotNull Plan plan) {
        plans.set(owned(race), plan.lists());
        return plan;
    }

    @DELETE
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Give prizes as usual again, as the organizer",
            description = "In each direction the first three of each sex, then of each category without them.")
    public void takeBack(UUID race) {
        plans.takeBack(owned(race));
    }

    private KnownRace owned(UUID race) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOrganizer(owned.event());
        return owned;
    }
}
