package org.backstretch.registration.bank;

import static java.util.stream.Collectors.toMap;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.fee.Ledger;
import org.backstretch.registration.sheet.FileTooLarge;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/events/{event}/bank-imports")
@Tag(name = "Fees")
@Authenticated
public class BankImportResource {
    private static final int LARGEST = 5_000_000;
    private static final int LINES_SHOWN = 500;

    private final BankImports imports;
    private final Caller caller;
    private final Clock clock;

    BankImportResource(BankImports imports, Caller caller, Clock clock) {
        this.imports = imports;
        this.caller = caller;
        this.clock = clock;
    }

    /** Which entry a line pays. */
    @Schema(name = "BankChoice")
    public record Choice(@Min(1) int line, @NotNull UUID entryId) {}

    /**
     * What to book.
     *
     * @param version of the report that was looked at
     * @param lines absent: all that are matched surely
     */
    @Schema(name = "BankConfirmation")
    public record Confirmation(
            @NotBlank @Size(max = 40) String version,

            @Size(max = 5_000) @Nullable List<@NotNull @Valid Choice> lines) {}

    @Schema(name = "BankBooked")
    public record Booked(int booked) {}

    /** What a heading means; "nothing" for a column to pass over. */
    @Schema(name = "BankHeading")
    public record Heading(
            @NotBlank @Size(max = 200) @Schema(examples = "Umsatzbetrag")
            String heading,

            @NotBlank @Size(max = 40) @Schema(examples = "amount")
            String field) {}

    @Schema(name = "BankHeadings")
    public record Meanings(@NotNull @Size(max = 100) List<@NotNull @Valid Heading> columns) {}

    @POST
    @Consumes({"text/csv", MediaType.TEXT_PLAIN})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Read a bank's export and report which entry each line pays; nothing is booked yet",
            description = "CSV with the headings of German or English banks in any order, separated by comma, semicolon"
                    + " or tab, UTF-8, UTF-16 or Latin-1. At most 5 MB and 5,000 lines. Kept for 24 hours.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BankView.class)))
    public Response read(UUID event, @NotNull byte[] file) {
        Event.editedBy(caller, event);
        if (file.length > LARGEST) {
            throw new FileTooLarge(LARGEST);
        }
        var made = BankImport.of(event, caller.account(), file, clock.instant());
        var view = view(imports.report(made, event), event, 0);
        made.persist();
        return Created.at("events/" + event + "/bank-imports/" + made.id(), view);
    }

    @GET
    @Path("/{bankImport}")
    @Transactional
    @Operation(summary = "The report on a bank's export as things are now, a page of lines at a time")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BankView.class)))
    public Response get(
            UUID event, UUID bankImport, @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000) int page) {
        Event.editedBy(caller, event);
        var found = BankImport.locked(bankImport, event, clock.instant());
        return Response.ok(view(imports.report(found, event), event, page)).build();
    }

    @PUT
    @Path("/{bankImport}/columns")
    @Transactional
    @Operation(
            summary = "Say what columns mean, and read the file again",
            description = "Remembered for the next files of whoever sent this one.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BankView.class)))
    public Response say(UUID event, UUID bankImport, @NotNull @Valid Meanings meanings) {
        Event.editedBy(caller, event);
        var found = BankImport.locked(bankImport, event, clock.instant());
        imports.say(
                found,
                meanings.columns().stream().collect(toMap(Heading::heading, Heading::field, (first, last) -> last)));
        return Response.ok(view(imports.report(found, event), event, 0)).build();
    }

    @PUT
    @Path("/{bankImport}/confirmation")
    @Transactional
    @Operation(summary = "Book all chosen lines, or none if anything moved since; repeated, it answers the same")
    public Booked confirm(UUID event, UUID bankImport, @NotNull @Valid Confirmation confirmation) {
        Event.editedBy(caller, event);
        var found = BankImport.locked(bankImport, event, clock.instant());
        return new Booked(found.booked().orElseGet(() -> book(event, found, confirmation)));
    }

    private int book(UUID event, BankImport found, Confirmation confirmation) {
        var report = imports.report(found, event);
        if (!report.version().equals(confirmation.version())) {
            throw new BankImportMoved();
        }
        var chosen = confirmation.lines() == null ? BankImports.sure(report) : BankImports.chosen(confirmation.lines());
        var count = imports.book(report, chosen);
        found.confirmed(count);
        return count;
    }

    private static BankView view(Report report, UUID event, int page) {
        return BankView.of(report, Ledger.currency(event).getCurrencyCode(), new PageRequest(page, LINES_SHOWN));
    }
}
