package org.backstretch.registration.details;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.event.Event;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/events/{event}/details")
@Tag(name = "Event details")
public class DetailsResource {
    private final Caller caller;
    private final Changes changes;
    private final Clock clock;

    @Schema(name = "EventDetailsPlan")
    public record Plan(
            @Size(max = 500) @Schema(examples = "Stadium, north gate") @Nullable
            String venue,

            @Size(max = 3) @Schema(description = "Absent: the usual one of its country", examples = "de") @Nullable
            String language,

            @Size(max = 100) @Nullable List<@NotNull @Valid PlannedLine> programme) {}

    @Schema(name = "EventProgrammePlan")
    public record PlannedLine(
            @NotNull @Schema(examples = "2027-06-01T16:30:00Z")
            Instant at,

            @NotBlank @Size(max = 200) @Schema(examples = "Briefing with fall drill")
            String text) {}

    @Schema(name = "EventNoticePlan")
    public record NoticePlan(
            @NotBlank @Size(max = 500) @Schema(examples = "Thunderstorm: all starts half an hour later.")
            String text) {}

    DetailsResource(Caller caller, Changes changes, Clock clock) {
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "Venue, language, programme, notice and files of an event")
    public DetailsView get(UUID event) {
        var seen = Event.seenBy(caller, event);
        return DetailsView.of(seen, Details.of(seen.id()));
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(summary = "Say where exactly, in which language, and what is on beside the races")
    public DetailsView describe(UUID event, @NotNull @Valid Plan plan) {
        var edited = Event.editedBy(caller, event);
        var details = Details.of(event);
        details.describe(
                Optional.ofNullable(plan.venue()).orElse(""),
                Optional.ofNullable(plan.language()).map(Language::known),
                Optional.ofNullable(plan.programme()).orElse(List.of()).stream()
                        .map(line -> new ProgrammeLine(line.at(), line.text().strip()))
                        .toList());
        details.persist();
        changes.noted(edited, "details-changed", Map.of(), Map.of("venue", details.venue()));
        return DetailsView.of(edited, details);
    }

    @PUT
    @Path("/notice")
    @Authenticated
    @Transactional
    @Operation(summary = "Put a notice on all pages of the event")
    public DetailsView notify(UUID event, @NotNull @Valid NoticePlan plan) {
        var edited = Event.editedBy(caller, event);
        var details = Details.of(event);
        details.notify(plan.text(), clock.instant());
        details.persist();
        changes.noted(edited, "notice-put-up", Map.of(), Map.of("notice", plan.text()));
        return DetailsView.of(edited, details);
    }

    @DELETE
    @Path("/notice")
    @Authenticated
    @Transactional
    @Operation(summary = "Take the notice down")
    public DetailsView takeNoticeDown(UUID event) {
        var edited = Event.editedBy(caller, event);
        var details = Details.of(event);
        details.takeNoticeDown();
        details.persist();
        changes.noted(edited, "notice-taken-down", Map.of(), Map.of());
        return DetailsView.of(edited, details);
    }
}
