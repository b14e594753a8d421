package org.backstretch.results.audit;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What officials did to a race and to the devices of its event. */
@Path("/races/{race}/audit")
@Authenticated
@Tag(name = "Audit")
class AuditResource {
    private static final String CHOSEN = " from audit where race_id = ? or (race_id is null and event_id = ?)";

    private final Programme programme;
    private final Access access;
    private final Database database;

    AuditResource(Programme programme, Access access, Database database) {
        this.programme = programme;
        this.access = access;
        this.database = database;
    }

    /** @param actor the account that did it */
    record View(
            Instant at,
            UUID actor,
            String act,
            UUID thing,
            @Nullable String was,
            @Nullable String became,
            @Nullable String reason) {}

    @GET
    @Operation(summary = "Who did what, the newest first")
    public Page<View> list(UUID race, @BeanParam @Valid PageRequest page) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        var total = database.find(
                        "select count(*) as total" + CHOSEN,
                        row -> row.number("total"),
                        race,
                        known.event().id())
                .orElseThrow();
        return new Page<>(acts(known, page), page.page(), page.size(), total);
    }

    private List<View> acts(KnownRace race, PageRequest page) {
        return database.query(
                "select *" + CHOSEN + " order by id desc limit ? offset ?",
                row -> new View(
                        row.instant("at"),
                        row.id("actor"),
                        row.text("act"),
                        row.id("thing"),
                        row.textIfAny("was").orElse(null),
                        row.textIfAny("became").orElse(null),
                        row.textIfAny("reason").orElse(null)),
                race.id(),
                race.event().id(),
                page.size(),
                (long) page.page() * page.size());
    }
}
