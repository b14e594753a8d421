package org.backstretch.results.own;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.KnownEntry;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.protest.Protest;
import org.backstretch.results.protest.Protests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One's own results. */
@Path("/me/results")
@Authenticated
@Tag(name = "Own results")
class OwnResultResource {
    private final OwnResults results;
    private final Programme programme;
    private final Protests protests;

    OwnResultResource(OwnResults results, Programme programme, Protests protests) {
        this.results = results;
        this.programme = programme;
        this.protests = protests;
    }

    /** Why a runner protests. */
    record Lodged(
            @Schema(examples = "I was pushed at the turn and never turned round") @NotBlank @Size(max = 2_000) @Storable
            String ground) {}

    @GET
    @Operation(summary = "What came of one's entries in races that have begun, the newest race first")
    public Page<OwnResult> list(@BeanParam @Valid PageRequest page) {
        var mine = Page.of(results.entries(), page);
        return new Page<>(mine.items().stream().map(results::of).toList(), mine.page(), mine.size(), mine.total());
    }

    @GET
    @Path("/{entry}")
    @Operation(summary = "What came of one of one's entries")
    public OwnResult get(UUID entry) {
        return shown(results.entry(entry));
    }

    private OwnResult shown(KnownEntry mine) {
        return results.of(mine).orElseThrow(() -> new NotHere("result of yours", mine.id()));
    }

    @POST
    @Path("/{entry}/protests")
    @Transactional
    @Idempotent
    @Operation(
            summary = "Protest against one's own result",
            description = "While protests are taken. Results do not become official before officials have decided it.")
    public RestResponse<Protest> protest(UUID entry, @Valid @NotNull Lodged lodged) {
        var mine = results.entry(entry);
        var race = programme.ownedRace(mine.raceId());
        shown(mine);
        var protest = protests.lodgeInTime(race, mine, lodged.ground().strip());
        return RestResponse.ResponseBuilder.<Protest>created(URI.create("/api/results/protests/" + protest.id()))
                .entity(protest)
                .build();
    }
}
