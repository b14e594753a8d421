package org.backstretch.registration.imports;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.Spelling;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.club.Club;
import org.backstretch.registration.entry.EntryLists;
import org.backstretch.registration.question.Question;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.sheet.FileTooLarge;
import org.backstretch.registration.sheet.Headings;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/races/{race}/entry-imports")
@Tag(name = "Imports")
@Authenticated
public class ImportResource {
    private static final int LARGEST = 5_000_000;
    private static final int ROWS_SHOWN = 500;

    private final Caller caller;
    private final ImportRows rows;
    private final EntryLists entries;
    private final Headings headings;
    private final ClubsOfFile clubs;
    private final Clock clock;

    /** What a heading means. */
    @Schema(name = "ImportHeading")
    public record Heading(
            @NotBlank @Size(max = 200) @Schema(examples = "Startnr.")
            String heading,

            @NotBlank @Size(max = 80) @Schema(examples = "bib")
            String field) {}

    @Schema(name = "ImportHeadings")
    public record Said(@NotNull @Size(max = 100) List<@NotNull @Valid Heading> columns) {}

    /** What a club in the file is called elsewhere. */
    @Schema(name = "ImportClub")
    public record ClubSpelling(
            @NotBlank @Size(max = Club.LONGEST_NAME) @Schema(examples = "Strathmore Harrier")
            String spelling,

            @NotBlank @Size(max = Club.LONGEST_NAME) @Schema(examples = "Strathmore Harriers")
            String club) {}

    @Schema(name = "ImportClubs")
    public record Spellings(@NotNull @Size(max = 100) List<@NotNull @Valid ClubSpelling> clubs) {}

    @Schema(name = "Confirmation")
    public record Confirmation(@Schema(examples = "221") int imported) {}

    ImportResource(
            Caller caller, ImportRows rows, EntryLists entries, Headings headings, ClubsOfFile clubs, Clock clock) {
        this.caller = caller;
        this.rows = rows;
        this.entries = entries;
        this.headings = headings;
        this.clubs = clubs;
        this.clock = clock;
    }

    @POST
    @Consumes({"text/csv", MediaType.TEXT_PLAIN})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Read a file of entries and report on it row by row; nobody is entered yet",
            description = "Columns in any order: bib, name or given_name and family_name, sex, birth_date, age, club,"
                    + " category, email, nation, direction, wave, status, the labels of what the race asks, and what others"
                    + " call them. Separated by comma,"
                    + " semicolon or tab; UTF-8, UTF-16 or Latin-1. At most 5 MB and 20,000 rows. Kept for 24 hours.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public Response read(UUID race, @NotNull byte[] file) {
        var target = Race.get(race);
        target.event().editedBy(caller);
        if (file.length > LARGEST) {
            throw new FileTooLarge(LARGEST);
        }
        var meanings = meanings(target, caller.account());
        var table = Table.read(file, meanings);
        var judged = judge(target, table.rows());
        var made = EntryImport.of(race, caller.account(), file, table, judged, clock.instant());
        made.persistAndFlush();
        rows.keep(made.id(), judged.rows());
        return Created.at(
                "races/" + race + "/entry-imports/" + made.id(),
                ImportView.of(made, judged.rows().stream().limit(ROWS_SHOWN).toList(), meanings));
    }

    @PUT
    @Path("/{import}/columns")
    @Transactional
    @Operation(
            summary = "Say what columns mean, and read the file again",
            description =
                    "Remembered for the next files of whoever sent this one; \"nothing\" for a column to pass over.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public Response say(UUID race, @RestPath("import") UUID entryImport, @NotNull @Valid Said said) {
        var target = Race.get(race);
        target.event().editedBy(caller);
        var found = EntryImport.locked(entryImport, race, clock.instant());
        var file = found.fileToRead();
        var before = meanings(target, found.account());
        said.columns().forEach(each -> {
            if (!before.isKnown(each.field())) {
                throw new Invalid(
                        "field",
                        "There is no field " + each.field() + "."
                                + Spelling.of(before.labels()).question(each.field()));
            }
            headings.remember(found.account(), Headings.Kind.ENTRIES, each.heading(), each.field());
        });
        return again(target, found, file);
    }

    @PUT
    @Path("/{import}/clubs")
    @Transactional
    @Operation(
            summary = "Say which club a spelling in the file means, and read the file again",
            description =
                    "Remembered for everybody who writes it so from now on. What is a club already stays that club.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public Response mean(UUID race, @RestPath("import") UUID entryImport, @NotNull @Valid Spellings said) {
        var target = Race.get(race);
        target.event().editedBy(caller);
        var found = EntryImport.locked(entryImport, race, clock.instant());
        var file = found.fileToRead();
        clubs.take(rows.all(found.id()), said);
        return again(target, found, file);
    }

    private Response again(Race race, EntryImport found, byte[] file) {
        var meanings = meanings(race, found.account());
        var table = Table.read(file, meanings);
        var judged = judge(race, table.rows());
        found.read(table, judged);
        rows.replace(found.id(), judged.rows());
        return Response.ok(ImportView.of(
                        found, judged.rows().stream().limit(ROWS_SHOWN).toList(), meanings))
                .build();
    }

    @GET
    @Path("/{import}")
    @Transactional
    @Operation(
            summary = "The report on a file, a page of rows at a time; with bad=true only rows that stand in the way")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public Response get(
            UUID race,
            @RestPath("import") UUID entryImport,
            @QueryParam("bad") boolean bad,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000) int page) {
        var target = Race.get(race);
        target.event().ownedBy(caller);
        var found = EntryImport.get(entryImport, race, clock.instant());
        return Response.ok(ImportView.of(
                        found,
                        rows.page(found.id(), bad, new PageRequest(page, ROWS_SHOWN)),
                        meanings(target, found.account())))
                .build();
    }

    @PUT
    @Path("/{import}/confirmation")
    @Transactional
    @Operation(summary = "Enter all rows, or none; repeated, it answers the same")
    public Confirmation confirm(UUID race, @RestPath("import") UUID entryImport) {
        var target = Race.locked(race);
        target.event().editedBy(caller);
        var found = EntryImport.locked(entryImport, race, clock.instant());
        return new Confirmation(found.imported().orElseGet(() -> enter(target, found)));
    }

    /** Judged again, for the race may have changed since the report. */
    private int enter(Race race, EntryImport found) {
        var judged = judge(race, rows.all(found.id()));
        if (!judged.bad().isEmpty()) {
            throw new ImportRefused(judged);
        }
        var forms = judged.rows().stream()
                .map(JudgedRow::form)
                .flatMap(Optional::stream)
                .toList();
        var count = entries.enter(race, forms, "import " + found.id());
        found.confirmed(count);
        return count;
    }

    private Judgement judge(Race race, List<Row> read) {
        return new Judge(race, Question.askedIn(race), read, LocalDate.now(clock)).judge(read);
    }

    private Meanings meanings(Race race, UUID account) {
        return new Meanings(headings.of(account, Headings.Kind.ENTRIES), Question.askedIn(race));
    }
}
