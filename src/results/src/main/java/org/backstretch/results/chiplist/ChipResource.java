package org.backstretch.results.chiplist;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.web.Csv;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.format.ChipFile;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The chip list of an event. */
@Path("/events/{event}/chips")
@Authenticated
@Tag(name = "Chips")
class ChipResource {
    private final Programme programme;
    private final Access access;
    private final ChipList list;
    private final Audit audit;

    ChipResource(Programme programme, Access access, ChipList list, Audit audit) {
        this.programme = programme;
        this.access = access;
        this.list = list;
        this.audit = audit;
    }

    /**
     * What came of a list.
     *
     * @param chips of the event, now
     * @param changed chips that are new, gone or worn by somebody else now
     * @param problems lines that were left out
     */
    @Schema(name = "ChipListChange")
    record Change(
            @Schema(examples = "120") long chips,
            @Schema(examples = "2") int changed,
            List<ChipFile.Problem> problems) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Who wears which chip")
    public Page<Chip> list(UUID event, @BeanParam @Valid PageRequest page) {
        admitted(event);
        return new Page<>(list.of(event, page), page.page(), page.size(), list.count(event));
    }

    @GET
    @Produces(Csv.TYPE + ";qs=0.5")
    @Operation(summary = "Who wears which chip, as a whole table")
    public String csv(UUID event) {
        admitted(event);
        return Csv.of(
                List.of("chip", "bib"),
                list.all(event).stream()
                        .map(chip -> List.of(chip.chip(), chip.bib()))
                        .toList());
    }

    @PUT
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Transactional
    @Operation(
            summary = "Replace the chip list",
            description =
                    "CSV of chip and bib. A list with a wrong line changes nothing. Crossings by chip find their owners"
                            + " again at once.")
    public Change replace(UUID event, @NotNull byte[] file) {
        admitted(event);
        var readable = BadChipList.refuseUnlessWhole(ChipFile.read(file));
        return changed(event, list.replace(event, readable.bibs()), readable);
    }

    @POST
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Transactional
    @Operation(
            summary = "Add to the chip list",
            description =
                    "CSV of chip and bib. A chip that is known gets its new bib; wrong lines are left out and told.")
    public Change add(UUID event, @NotNull byte[] file) {
        admitted(event);
        var readable = BadChipList.refuse(ChipFile.read(file));
        return changed(event, list.add(event, readable.bibs()), readable);
    }

    private void admitted(UUID event) {
        access.refuseUnlessOfficial(programme.event(event));
    }

    private Change changed(UUID event, int changed, ChipFile.Readable readable) {
        if (changed > 0) {
            audit.add(new Audit.Act(
                    event,
                    Optional.empty(),
                    event,
                    "chip-list",
                    Optional.empty(),
                    Optional.of(changed + " chips changed"),
                    Optional.empty()));
        }
        return new Change(list.count(event), changed, readable.problems());
    }
}
