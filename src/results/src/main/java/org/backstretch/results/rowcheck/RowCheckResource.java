package org.backstretch.results.rowcheck;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.web.Csv;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The list as officials check it: row by row, who entered it and who checked it. */
@Path("/races/{race}/row-checks")
@Authenticated
@Tag(name = "Publications")
class RowCheckResource {
    private static final int MOST = 500;

    private final Programme programme;
    private final Access access;
    private final RowChecks checks;

    RowCheckResource(Programme programme, Access access, RowChecks checks) {
        this.programme = programme;
        this.access = access;
        this.checks = checks;
    }

    /** @param seen of the row as it was looked at */
    @Schema(name = "RowLook")
    record Look(
            @NotNull UUID entryId,

            @Schema(examples = "9f2c0a7be1d4358812aa90cd") @NotNull @Pattern(regexp = "[0-9a-f]{24}")
            String seen) {}

    record Looks(@NotNull @Size(min = 1, max = MOST) List<@Valid @NotNull Look> rows) {

        List<RowChecks.Look> seen() {
            return rows.stream()
                    .map(row -> new RowChecks.Look(row.entryId(), row.seen()))
                    .toList();
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Who entered each row, and who checked it",
            description =
                    "A check stands for what the row said: one that has changed since is unchecked again. Under rules that"
                            + " ask for a second person, rows that were decided by hand are checked before the list is official.")
    public Page<CheckedRow> list(UUID race, @BeanParam @Valid PageRequest page) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        return Page.of(checks.of(known), page);
    }

    @GET
    @Produces(Csv.TYPE + ";qs=0.5")
    @Operation(summary = "Who entered each row, and who checked it, as a whole table")
    public String table(UUID race) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        return Csv.of(
                CheckedRow.HEADER,
                checks.of(known).stream().map(CheckedRow::cells).toList());
    }

    @PUT
    @Transactional
    @ResponseStatus(204)
    @Operation(
            summary = "Check rows as a second person",
            description = "All of them or none: not by who entered one, and not if one says something else by now.")
    public void check(UUID race, @Valid @NotNull Looks looks) {
        checks.check(owned(race), looks.seen());
    }

    @DELETE
    @Path("/{entry}")
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Take the check of a row back")
    public void takeBack(UUID race, UUID entry) {
        checks.takeBack(owned(race), entry);
    }

    private KnownRace owned(UUID race) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        return owned;
    }
}
