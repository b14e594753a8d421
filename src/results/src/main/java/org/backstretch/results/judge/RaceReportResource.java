package org.backstretch.results.judge;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.judge.InfringementKind;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reports of judges about the runners of a race. */
@Path("/races/{race}/infringements")
@Tag(name = "Judges")
class RaceReportResource {
    private static final int FIRST_ATTEMPT = 1;

    private final Programme programme;
    private final Access access;
    private final Judges judges;

    RaceReportResource(Programme programme, Access access, Judges judges) {
        this.programme = programme;
        this.access = access;
        this.judges = judges;
    }

    /**
     * What a judge saw.
     *
     * @param id chosen by whoever sends it: sent again it is the same report
     * @param place on the course
     * @param note for officials only
     * @param at when it was seen; absent: now
     * @param attempt which attempt to start the race a false start spoilt; absent: the first
     */
    record Sent(
            @NotNull UUID id,

            @Schema(examples = "101") @NotBlank @Size(max = 40) @Storable
            String bib,

            @NotNull InfringementKind kind,

            @Schema(examples = "Turn at the church") @Nullable @Size(max = 200) @Storable
            String place,

            @Nullable @Size(max = 1_000) @Storable String note,
            @Nullable Instant at,
            @Nullable @Min(1) @Max(20) Integer attempt) {

        Judges.Seen seen() {
            if (attempt != null && attempt > FIRST_ATTEMPT && kind != InfringementKind.FALSE_START) {
                throw new Invalid("attempt", "Only a false start spoils an attempt to start the race. Leave it out.");
            }
            return new Judges.Seen(
                    id,
                    kind,
                    attempt == null ? FIRST_ATTEMPT : attempt,
                    text(place),
                    text(note),
                    Optional.ofNullable(at));
        }

        private static @Nullable String text(@Nullable String typed) {
            return typed == null || typed.isBlank() ? null : typed.strip();
        }
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @Operation(
            summary = "Report a runner",
            description =
                    "It means what the rule set of the race says of the n-th report of its kind: a warning, seconds, or"
                            + " a disqualification, which results show at once. Under rules that ask for a second person it means"
                            + " nothing until another official confirms it.")
    public ReportView report(UUID race, @Valid @NotNull Sent sent) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        var report = judges.report(owned, programme.typedEntry(race, sent.bib()), sent.seen());
        return ReportView.of(report, judges.rulings(owned, judges.of(race)));
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Operation(
            summary = "Reports and what they mean, the newest first",
            description =
                    "Everybody sees those that count; officials also see those that wait or were taken back, with notes.")
    public Page<ReportView> list(UUID race, @BeanParam @Valid PageRequest page) {
        var known = programme.race(race);
        access.refuseUnlessShown(known);
        var reports = judges.of(race);
        var rulings = judges.rulings(known, reports);
        var views =
                reports.stream().map(report -> ReportView.of(report, rulings)).toList();
        return Page.of(access.mayOfficiate(known.event()) ? views : inPublic(views), page);
    }

    private static List<ReportView> inPublic(List<ReportView> views) {
        return views.stream()
                .filter(ReportView::counts)
                .map(ReportView::inPublic)
                .toList();
    }
}
