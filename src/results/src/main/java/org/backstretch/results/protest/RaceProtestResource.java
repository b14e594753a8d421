package org.backstretch.results.protest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Protests, and the clock until which they are taken: both in public view. */
@Path("/races/{race}")
@Tag(name = "Protests")
class RaceProtestResource {
    private final Programme programme;
    private final Access access;
    private final Protests protests;
    private final ProtestClocks clocks;
    private final Clock clock;

    RaceProtestResource(Programme programme, Access access, Protests protests, ProtestClocks clocks, Clock clock) {
        this.programme = programme;
        this.access = access;
        this.protests = protests;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * The protest clock of a race.
     *
     * @param endsAt null while it is paused
     * @param leftMillis 0 once it has ended
     */
    @Schema(name = "ProtestClock")
    record ClockView(
            ProtestClock.State state,
            Instant startedAt,
            @Nullable Instant endsAt,
            long leftMillis) {
        static ClockView of(ProtestClock clock, Instant now) {
            return new ClockView(
                    clock.state(now),
                    clock.startedAt(),
                    clock.endsAt().orElse(null),
                    clock.left(now).toMillis());
        }
    }

    /**
     * What everybody may know of protests.
     *
     * @param clock null before the first provisional list, and under rules that take no protests
     * @param open how many are not decided
     */
    record Shown(@Nullable ClockView clock, int open, Page<Protest> protests) {}

    record Turned(
            @NotNull ProtestClocks.Turn turn,

            @Schema(examples = "The jury is at the water jump") @NotBlank @Size(max = 500) @Storable
            String reason) {}

    /**
     * A protest.
     *
     * @param bib whose result it is about; absent where it is about the race
     * @param by who protests
     * @param lateReason why the jury takes it although the time is over
     */
    record Lodged(
            @Schema(examples = "101") @Nullable @Size(max = 40) @Storable
            String bib,

            @Schema(examples = "Team captain of Cupar") @NotBlank @Size(max = 200) @Storable
            String by,

            @Schema(examples = "101 was pushed at the turn") @NotBlank @Size(max = 2_000) @Storable
            String ground,

            @Nullable @Size(max = 500) @Storable String lateReason) {}

    @PUT
    @Path("/protest-clock")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Pause, resume or end the protest clock",
            description = "What it cannot do now changes nothing: a clock that is paused is not paused again.")
    public ClockView turn(UUID race, @Valid @NotNull Turned turned) {
        var owned = owned(race);
        return ClockView.of(clocks.turn(owned, turned.turn(), turned.reason().strip()), clock.instant());
    }

    @GET
    @Path("/protests")
    @PermitAll
    @PublicAnswer
    @Operation(
            summary = "Until when protests are taken, and those there are, the oldest first",
            description = "Who protests, and on what ground, is for officials only.")
    public Shown list(UUID race, @BeanParam @Valid PageRequest page) {
        var known = programme.race(race);
        access.refuseUnlessShown(known);
        var isOfficial = access.mayOfficiate(known.event());
        return new Shown(
                clocks.of(race).map(each -> ClockView.of(each, clock.instant())).orElse(null),
                protests.open(race),
                Page.of(protests.of(race), page).map(each -> isOfficial ? each : each.inPublic()));
    }

    @POST
    @Path("/protests")
    @Authenticated
    @Transactional
    @Idempotent
    @Operation(
            summary = "Lodge a protest for somebody",
            description = "Results do not become official while it is open. It changes no result by itself.")
    public RestResponse<Protest> lodge(UUID race, @Valid @NotNull Lodged lodged) {
        var owned = owned(race);
        var about = Optional.ofNullable(lodged.bib())
                .filter(bib -> !bib.isBlank())
                .map(bib -> programme.typedEntry(race, bib));
        var late = Optional.ofNullable(lodged.lateReason()).map(String::strip).filter(text -> !text.isEmpty());
        var protest = protests.lodge(
                owned, about, lodged.by().strip(), lodged.ground().strip(), late.orElse(null));
        return RestResponse.ResponseBuilder.<Protest>created(URI.create("/api/results/protests/" + protest.id()))
                .entity(protest)
                .build();
    }

    private KnownRace owned(UUID race) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        return owned;
    }
}
