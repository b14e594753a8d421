package org.backstretch.results.judge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a judge photographed: for officials of the event, and for nobody else, not even for whoever is on it. */
@Path("/infringements/{infringement}/photo")
@Authenticated
@Tag(name = "Judges")
class PhotoResource {
    private final Programme programme;
    private final Access access;
    private final Judges judges;
    private final Photos photos;

    PhotoResource(Programme programme, Access access, Judges judges, Photos photos) {
        this.programme = programme;
        this.access = access;
        this.judges = judges;
        this.photos = photos;
    }

    /** Decoded before the race is locked: that takes a second. */
    @PUT
    @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
    @ResponseStatus(204)
    @Operation(
            summary = "Add a photo to a report, or put another in its place",
            description =
                    "A JPEG or PNG of at most 16 MB and 64 megapixels. It is turned upright, made smaller (1600 pixels) and"
                            + " encoded anew, so that nothing the phone wrote beside it is kept: no place, no serial number.")
    public void put(UUID infringement, @NotNull byte[] file) {
        officiated(programme.race(judges.get(infringement).raceId()));
        var photo = Darkroom.develop(file);
        QuarkusTransaction.requiringNew().run(() -> {
            var report = judges.get(infringement);
            photos.put(officiated(programme.ownedRace(report.raceId())), report, photo);
        });
    }

    @GET
    @Produces("image/jpeg")
    @Operation(summary = "The photo of a report")
    public RestResponse<byte[]> get(UUID infringement) {
        var report = judges.get(infringement);
        officiated(programme.race(report.raceId()));
        return ResponseBuilder.ok(photos.of(report).jpeg())
                .header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @DELETE
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Remove the photo of a report",
            description = "The report stays. Who removed it, the audit says.")
    public void remove(UUID infringement) {
        var report = judges.get(infringement);
        photos.remove(officiated(programme.ownedRace(report.raceId())), report);
    }

    private KnownRace officiated(KnownRace race) {
        access.refuseUnlessOfficial(race.event());
        return race;
    }
}
