package org.backstretch.results.outcome;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.mark.TimeReading;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownEntry;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.resultlist.Line;
import org.backstretch.results.resultlist.ResultList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What officials declare about one entry. */
@Path("/entries/{entry}")
@Authenticated
@Transactional
@Tag(name = "Outcomes")
class OutcomeResource {
    private final Programme programme;
    private final Access access;
    private final Declarations declarations;
    private final ResultList list;

    OutcomeResource(Programme programme, Access access, Declarations declarations, ResultList list) {
        this.programme = programme;
        this.access = access;
        this.declarations = declarations;
        this.list = list;
    }

    /** @param rule such as IRR-2; with a reason, needed to disqualify */
    record Declaration(
            @NotNull OutcomeKind outcome,

            @Schema(examples = "IRR-2") @Nullable @Size(max = 40) @Storable
            String rule,

            @Schema(examples = "Turned round at 3 km") @Nullable @Size(max = 500) @Storable
            String reason) {

        Declaration {
            rule = rule == null || rule.isBlank() ? null : rule.strip();
            reason = reason == null || reason.isBlank() ? null : reason.strip();
        }

        Declaration checked() {
            if (outcome == OutcomeKind.FINISHED) {
                throw new Invalid("outcome", "A finish is crossed, not declared. Send or assign a crossing.");
            }
            if (outcome == OutcomeKind.DISQUALIFIED && (rule == null || reason == null)) {
                throw new Invalid(rule == null ? "rule" : "reason", "A disqualification needs its rule and a reason.");
            }
            return outcome == OutcomeKind.DISQUALIFIED ? this : new Declaration(outcome, null, reason);
        }

        String text() {
            return rule == null ? outcome.name() : outcome + " " + rule;
        }
    }

    /**
     * When an entry started.
     *
     * @param offsetMillis how long after the gun; negative if before it
     * @param handicap whether its official time counts from the gun all the same, as in a pursuit
     */
    record StartOffset(
            @Schema(examples = "-480000") @NotNull @Min(-86_400_000) @Max(86_400_000)
            Long offsetMillis,

            @Schema(examples = "Started eight minutes early") @NotBlank @Size(max = 500) @Storable
            String reason,

            boolean handicap) {}

    @PUT
    @Path("/outcome")
    @Operation(summary = "Declare that an entry did not finish or start, or is disqualified")
    public Line declare(UUID entry, @Valid @NotNull Declaration declaration) {
        var known = programme.entry(entry);
        var race = owned(known);
        declarations.declare(race, known, declaration.checked());
        return list.line(race, known.id());
    }

    @DELETE
    @Path("/outcome")
    @Operation(summary = "Take a declared outcome back: the crossings count again")
    public Line takeBack(UUID entry) {
        var known = programme.entry(entry);
        var race = owned(known);
        declarations.takeBack(race, known);
        return list.line(race, known.id());
    }

    /** @param time as people write it, since the runner's start */
    record OfficialTime(
            @Schema(examples = "25:31.4") @NotBlank @Size(max = 40) @Storable
            String time,

            @Schema(examples = "Read from the video") @NotBlank @Size(max = 500) @Storable
            String reason) {}

    @PUT
    @Path("/official-time")
    @Operation(
            summary = "Type an official time over the measured one",
            description =
                    "The crossings stay as they are and count again when it is taken back. A declared DNF or DNS goes.")
    public Line officialTime(UUID entry, @Valid @NotNull OfficialTime official) {
        var known = programme.entry(entry);
        var race = owned(known);
        if (race.discipline().measuresDistance()) {
            throw new Invalid("time", "In this race the distance counts. Say how far they got instead.");
        }
        var millis = TypedMillis.of(
                "time",
                official.time(),
                TimeReading.read(official.time().strip(), race.discipline()),
                "is no time. Write 25:31.4 or 1:02:03.");
        declarations.officialTime(race, known, millis, official.reason());
        return list.line(race, known.id());
    }

    @DELETE
    @Path("/official-time")
    @Operation(summary = "Take a typed time back: the measured one counts again")
    public Line takeBackOfficialTime(UUID entry) {
        var known = programme.entry(entry);
        var race = owned(known);
        declarations.takeBackOfficialTime(race, known);
        return list.line(race, known.id());
    }

    /** @param metres of the whole run: laps and the rest of the last one */
    record Distance(
            @NotNull
            @DecimalMin("0")
            @DecimalMax("1000000")
            @Digits(integer = 7, fraction = 3)
            @Schema(examples = "12345.9")
            BigDecimal metres,

            @Schema(examples = "Measured with the wheel from the last mark") @NotBlank @Size(max = 500) @Storable
            String reason) {}

    @PUT
    @Path("/distance")
    @Operation(
            summary = "Say how far an entry got in a fixed time",
            description = "Until then whole laps count. They count again when it is taken back.")
    public Line distance(UUID entry, @Valid @NotNull Distance distance) {
        var known = programme.entry(entry);
        var race = owned(known);
        if (!race.discipline().measuresDistance()) {
            throw new Invalid("metres", "In this race the time counts. Type an official time instead.");
        }
        var millimetres = distance.metres().movePointRight(3).longValueExact();
        declarations.distance(race, known, millimetres, distance.reason());
        return list.line(race, known.id());
    }

    @DELETE
    @Path("/distance")
    @Operation(summary = "Take a measured distance back: whole laps count again")
    public Line takeBackDistance(UUID entry) {
        var known = programme.entry(entry);
        var race = owned(known);
        declarations.takeBackDistance(race, known);
        return list.line(race, known.id());
    }

    @PUT
    @Path("/start-offset")
    @Operation(summary = "Say that an entry started before or after its gun")
    public Line offset(UUID entry, @Valid @NotNull StartOffset offset) {
        var known = programme.entry(entry);
        var race = owned(known);
        declarations.offset(race, known, offset);
        return list.line(race, known.id());
    }

    private KnownRace owned(KnownEntry entry) {
        var race = programme.ownedRace(entry.raceId());
        access.refuseUnlessOfficial(race.event());
        return race;
    }
}
