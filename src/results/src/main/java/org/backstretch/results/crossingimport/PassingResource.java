package org.backstretch.results.crossingimport;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.backstretch.results.crossing.Batch;
import org.backstretch.results.device.Timekeepers;
import org.backstretch.results.format.TimingFile;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Passings that a timing system, or a program beside it, sends while they happen. */
@Path("/races/{race}/passings")
@Authenticated
@Tag(name = "Crossing imports")
class PassingResource {
    private final Programme programme;
    private final Timekeepers timekeepers;
    private final Imports imports;
    private final Judging judging;
    private final Reads reads;

    PassingResource(Programme programme, Timekeepers timekeepers, Imports imports, Judging judging, Reads reads) {
        this.programme = programme;
        this.timekeepers = timekeepers;
        this.imports = imports;
        this.judging = judging;
        this.reads = reads;
    }

    record Pushed(List<PushedLine> items) {
        RestResponse.Status status() {
            return items.stream().anyMatch(PushedLine::isQuarantined)
                    ? RestResponse.Status.ACCEPTED
                    : RestResponse.Status.OK;
        }
    }

    @POST
    @Consumes({MediaType.TEXT_PLAIN, "text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Transactional
    @Operation(
            summary = "Push lines of a timing system: they count at once",
            description =
                    "By an official, or by a device with its code. The lines of any format that can be sent as a file,"
                            + " each answered for itself. Send again what was not answered: the same read counts once.")
    @APIResponse(responseCode = "200", description = "Each line with what became of it")
    @APIResponse(responseCode = "202", description = "Some happened after the device code had ended: kept for review")
    public RestResponse<Pushed> pushLines(UUID race, @BeanParam @Valid Settings settings, @NotNull byte[] lines) {
        return take(race, settings, lines);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Push JSON records of RACE RESULT: they count at once",
            description = "One record, a list of them, or one a line, as the system posts them.")
    @APIResponse(responseCode = "200", description = "Each record with what became of it")
    @APIResponse(responseCode = "202", description = "Some happened after the device code had ended: kept for review")
    public RestResponse<Pushed> pushRecords(UUID race, @BeanParam @Valid Settings settings, @NotNull String records) {
        return take(race, settings, records.getBytes(StandardCharsets.UTF_8));
    }

    private RestResponse<Pushed> take(UUID id, Settings settings, byte[] content) {
        var race = programme.sharedRace(id);
        var by = timekeepers.of(race.event());
        settings.refuseUnclear();
        settings.zoneOr(race.event().zone());
        var readable = Unreadable.refuseWhole(TimingFile.read(content, settings.howPushed()));
        imports.keep(race, Via.PUSH, settings, readable.format(), content, by.name());
        var judged = judging.of(race, settings, settings.readerOr(readable.format()), readable.lines());
        var items = reads.take(race, by, settings, Batch.Source.CHIP, judged);
        var pushed = new Pushed(
                judged.stream().map(line -> PushedLine.of(line, items)).toList());
        return RestResponse.status(pushed.status(), pushed);
    }
}
