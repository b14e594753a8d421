package org.backstretch.results.deadheat;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Dead heats that officials declare. Equal photo-finish and transponder times tie without that. */
@Path("/races/{race}/dead-heats")
@Tag(name = "Dead heats")
class DeadHeatResource {
    private final Programme programme;
    private final Access access;
    private final DeadHeats deadHeats;

    DeadHeatResource(Programme programme, Access access, DeadHeats deadHeats) {
        this.programme = programme;
        this.access = access;
        this.deadHeats = deadHeats;
    }

    record Members(
            @Schema(examples = "[\"12\", \"47\"]") @NotNull @Size(min = 2, max = 100)
            List<@NotBlank @Size(max = 40) @Storable String> bibs) {

        List<String> normalised() {
            var spelled = bibs.stream()
                    .map(typed -> Bib.read(typed)
                            .map(Bib::text)
                            .orElseThrow(() -> new Invalid("bibs", "\"" + typed + "\" cannot be a bib.")))
                    .distinct()
                    .toList();
            if (spelled.size() < 2) {
                throw new Invalid("bibs", "A dead heat has at least two bibs.");
            }
            return spelled;
        }
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Operation(summary = "The declared dead heats of a race")
    public List<DeadHeats.DeadHeat> list(UUID race) {
        access.refuseUnlessShown(programme.race(race));
        return deadHeats.of(race);
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Declare a dead heat: its members share the first's time and place")
    public RestResponse<DeadHeats.DeadHeat> declare(UUID race, UUID id, @Valid @NotNull Members members) {
        var bibs = members.normalised();
        var isNew = deadHeats.declare(owned(race), id, bibs);
        var status = isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return RestResponse.status(status, new DeadHeats.DeadHeat(id, bibs));
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Take a dead heat back")
    public void takeBack(UUID race, UUID id) {
        deadHeats.takeBack(owned(race), id);
    }

    private KnownRace owned(UUID race) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        return owned;
    }
}
