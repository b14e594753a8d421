package org.backstretch.results.bibsequence;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.results.device.Timekeepers;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Bibs in the order at the line, from a second person. */
@Path("/races/{race}/bib-sequences")
@Authenticated
@Tag(name = "Alignment")
class BibSequenceResource {
    private final Programme programme;
    private final Timekeepers timekeepers;
    private final BibReadings readings;

    BibSequenceResource(Programme programme, Timekeepers timekeepers, BibReadings readings) {
        this.programme = programme;
        this.timekeepers = timekeepers;
        this.readings = readings;
    }

    record Taken(List<Item> items) {
        RestResponse.Status status() {
            return items.stream().anyMatch(Item::quarantined) ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK;
        }
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Send bibs in the order at the line",
            description =
                    "By an official, or by a device with its code. Send again what was not answered: nothing counts twice. "
                            + "They meet their times in an alignment.")
    @APIResponse(responseCode = "200", description = "Each reading with what became of it")
    @APIResponse(
            responseCode = "202",
            description = "Some were read after the device code had ended: kept, and marked for whoever aligns them")
    public RestResponse<Taken> take(UUID race, @Valid @NotNull BibSequence sequence) {
        var shared = programme.sharedRace(race);
        var taken = new Taken(readings.take(shared, timekeepers.of(shared.event()), sequence));
        return RestResponse.status(taken.status(), taken);
    }
}
