package org.backstretch.results.crossingimport;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.crossing.Batch;
import org.backstretch.results.crossing.Item;
import org.backstretch.results.device.Timekeepers;
import org.backstretch.results.format.Format;
import org.backstretch.results.format.TimingFile;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Files of timing systems. */
@Path("/races/{race}/crossing-imports")
@Authenticated
@Tag(name = "Crossing imports")
class ImportResource {
    private static final PageRequest FIRST = new PageRequest(0, 500);

    private final Programme programme;
    private final Access access;
    private final Timekeepers timekeepers;
    private final Imports imports;
    private final Judging judging;
    private final Reads reads;
    private final Audit audit;

    ImportResource(
            Programme programme,
            Access access,
            Timekeepers timekeepers,
            Imports imports,
            Judging judging,
            Reads reads,
            Audit audit) {
        this.programme = programme;
        this.access = access;
        this.timekeepers = timekeepers;
        this.imports = imports;
        this.judging = judging;
        this.reads = reads;
        this.audit = audit;
    }

    @Schema(name = "SentFile")
    record Listed(
            UUID id,
            @Schema(examples = "reads.txt") @Nullable String name,
            Format format,
            Instant sentAt,
            @Nullable Instant confirmedAt,
            @Schema(examples = "120") @Nullable Integer added) {
        static Listed of(Sent sent) {
            return new Listed(
                    sent.id(),
                    sent.settings().name(),
                    sent.format(),
                    sent.at(),
                    sent.confirmed().map(Sent.Confirmed::at).orElse(null),
                    sent.confirmed().map(Sent.Confirmed::added).orElse(null));
        }
    }

    /**
     * What came of a confirmation.
     *
     * @param added reads that were new
     * @param refused lines that could not be taken; the report says why
     */
    @Schema(name = "CrossingImportConfirmation")
    record Confirmation(
            @Schema(examples = "118") int added,
            @Schema(examples = "2") int refused) {}

    @POST
    @Consumes({MediaType.TEXT_PLAIN, "text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Send a file of times and see what would become of it; nothing counts yet",
            description =
                    "A table of bibs and times (comma, semicolon or tab), RACE RESULT passings or JSON records, RFID"
                            + " Timing Ultra, IPICO or FinishLynx .lif, as the system wrote it: the format is found out. At most 1 MB."
                            + " The bytes are kept for ever. The same file again is the same import; a file that has grown is a new"
                            + " one, in which earlier reads are known.")
    public RestResponse<Report> read(UUID race, @BeanParam @Valid Settings settings, @NotNull byte[] file) {
        var known = admitted(race);
        settings.refuseUnclear();
        settings.zoneOr(known.event().zone());
        var readable = Unreadable.refuse(TimingFile.read(file, settings.how()));
        var by = timekeepers.of(known.event()).name();
        var id = imports.keep(known, Via.FILE, settings, readable.format(), file, by);
        return RestResponse.ResponseBuilder.<Report>created(
                        URI.create("/api/results/races/" + race + "/crossing-imports/" + id))
                .entity(report(known, imports.get(race, id), Optional.empty(), FIRST))
                .build();
    }

    @GET
    @Operation(summary = "Files that were sent for a race, the newest first")
    public Page<Listed> list(UUID race, @BeanParam @Valid PageRequest page) {
        admitted(race);
        return new Page<>(imports.of(race, page), page.page(), page.size(), imports.count(race)).map(Listed::of);
    }

    @GET
    @Path("/{import}")
    @Operation(summary = "What would become of a file as the race is now, a page of lines at a time")
    public Report get(
            UUID race,
            @RestPath("import") UUID id,
            @QueryParam("kind") Optional<Judged.Kind> kind,
            @BeanParam @Valid PageRequest page) {
        return report(admitted(race), imports.get(race, id), kind, page);
    }

    @PUT
    @Path("/{import}/confirmation")
    @Transactional
    @Operation(
            summary = "Let the times of a file count",
            description =
                    "Every line that can be read is taken, the others stay in the report. Repeated, nothing counts twice;"
                            + " what could not be placed before, for want of a gun, can be now.")
    public Confirmation confirm(UUID race, @RestPath("import") UUID id) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        var sent = imports.get(race, id);
        var by = timekeepers.of(owned.event());
        var judged = judged(owned, sent);
        var items = reads.take(owned, by, sent.settings(), Batch.Source.IMPORT, judged)
                .values();
        var added = count(items, Item.Status.ACCEPTED);
        imports.confirm(sent, by.name(), added);
        audit(owned, id, added);
        var refused = judged.stream()
                .filter(line -> line.kind() == Judged.Kind.REFUSED)
                .count();
        return new Confirmation(added, (int) refused + count(items, Item.Status.REFUSED));
    }

    private static int count(Collection<Item> items, Item.Status status) {
        return (int) items.stream().filter(item -> item.status() == status).count();
    }

    private void audit(KnownRace race, UUID id, int added) {
        if (added > 0) {
            audit.add(new Audit.Act(
                    race.event().id(),
                    Optional.of(race.id()),
                    id,
                    "crossing-import",
                    Optional.empty(),
                    Optional.of(added + " times"),
                    Optional.empty()));
        }
    }

    private KnownRace admitted(UUID race) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        return known;
    }

    private Report report(KnownRace race, Sent sent, Optional<Judged.Kind> kind, PageRequest page) {
        var judged = judged(race, sent);
        return Report.of(sent, judged, Notes.of(judged), kind, page);
    }

    private List<Judged> judged(KnownRace race, Sent sent) {
        var lines = Unreadable.refuse(
                        TimingFile.read(sent.content(), sent.settings().how()))
                .lines();
        return judging.of(race, sent.settings(), sent.settings().readerOr(sent.format()), lines);
    }
}
