package org.backstretch.results.round;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.round.AdvancementView.DrawView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lots among those who tie for the last place of the next round. */
@Path("/races/{race}/draws")
@Authenticated
@Tag(name = "Rounds")
class DrawResource {
    private final Programme programme;
    private final Access access;
    private final Rounds rounds;
    private final Draws draws;

    DrawResource(Programme programme, Access access, Rounds rounds, Draws draws) {
        this.programme = programme;
        this.access = access;
        this.rounds = rounds;
        this.draws = draws;
    }

    /** @param among the bibs that tie, in any order */
    record Asked(
            @Schema(examples = "[\"12\", \"47\"]") @NotNull @Size(min = 2, max = 1_000)
            List<@NotBlank @Size(max = 40) @Storable String> among) {}

    /**
     * What people drew.
     *
     * @param order the bibs as they were drawn, the first first
     * @param reason needed where lots were drawn among these before
     */
    record Drawn(
            @Schema(examples = "[\"47\", \"12\"]") @NotNull @Size(min = 2, max = 1_000)
            List<@NotBlank @Size(max = 40) @Storable String> order,

            @Nullable @Size(max = 500) @Storable String reason) {

        Drawn {
            reason = reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    @POST
    @Transactional
    @Operation(summary = "Let the server draw among those who tie", description = """
                    From a seed that is kept, so that anybody can draw again: the entries in the order of their ids, shuffled \
                    by Java's Collections.shuffle with a Random of the seed. Where lots were drawn already, those stay.""")
    public List<DrawView> lots(UUID race, @Valid @NotNull Asked asked) {
        var round = rounds.of(owned(race));
        draws.lots(round, runners(round, "among", asked.among()));
        return all(round.race());
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Keep lots as people drew them, or correct them",
            description = "What a correction replaces stays on record, and says since when it does not count.")
    public List<DrawView> drawn(UUID race, @Valid @NotNull Drawn drawn) {
        var round = rounds.of(owned(race));
        draws.drawn(round, runners(round, "order", drawn.order()), drawn.reason());
        return all(round.race());
    }

    private KnownRace owned(UUID race) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        return owned;
    }

    private List<DrawView> all(KnownRace race) {
        return new RoundSheet(rounds.of(race)).draws();
    }

    private static List<HeatRunner> runners(Round round, String field, List<String> bibs) {
        return bibs.stream().map(typed -> runner(round, field, typed.strip())).toList();
    }

    private static HeatRunner runner(Round round, String field, String typed) {
        var bib = Bib.read(typed).map(Bib::text).orElse(typed);
        return round.runners().stream()
                .filter(each -> each.wears(bib))
                .findFirst()
                .orElseThrow(() -> new Invalid(field, "Nobody in this race wears bib " + typed + "."));
    }
}
