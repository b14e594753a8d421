package org.backstretch.registration.safety;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.event.Event;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events/{event}/safety-checklist")
@Tag(name = "Safety")
public class ChecklistResource {
    private static final int EARLIER = 5;

    private final Caller caller;
    private final Checklists checklists;

    /** The answers for another event of the organizer. */
    @Schema(name = "EarlierSafetyAnswers")
    public record Earlier(String eventName, ChecklistView answers) {
        static Earlier of(Checklist checklist) {
            Event event = Event.findById(checklist.eventId());
            return new Earlier(event.name(), ChecklistView.of(event.id(), Optional.of(checklist)));
        }
    }

    /** @param by the account that answered */
    @Schema(name = "SafetyChecklistVersion")
    public record Version(int version, Instant at, UUID by, ChecklistView answers) {
        static Version of(Checklist checklist) {
            return new Version(
                    checklist.version(),
                    checklist.at(),
                    checklist.account(),
                    ChecklistView.of(checklist.eventId(), Optional.of(checklist)));
        }
    }

    ChecklistResource(Caller caller, Checklists checklists) {
        this.caller = caller;
        this.checklists = checklists;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "What the organizer answers about safety; all questions, answered or not")
    public ChecklistView get(UUID event) {
        var seen = Event.seenBy(caller, event);
        return ChecklistView.of(seen.id(), Checklist.newest(seen.id()));
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(
            summary = "Answer the safety checklist",
            description =
                    "The whole of it: what is neither confirmed nor answered counts as unanswered. A draft opens when"
                            + " nothing is; afterwards it stays complete. Each change is a new version.")
    public ChecklistView answer(UUID event, @NotNull @Valid Answers answers) {
        var edited = Event.editedBy(caller, event);
        return ChecklistView.of(edited.id(), Optional.of(checklists.answer(edited, answers)));
    }

    @GET
    @Path("/earlier")
    @Authenticated
    @Transactional
    @Operation(
            summary = "The answers for the organizer's last events, the latest first: LAST confirms the first of them")
    public List<Earlier> earlier(UUID event) {
        return Checklist.earlier(Event.ownedBy(caller, event), EARLIER).stream()
                .map(Earlier::of)
                .toList();
    }

    @GET
    @Path("/versions")
    @Authenticated
    @Transactional
    @Operation(summary = "Who answered what, and when; the newest first")
    public List<Version> versions(UUID event) {
        return Checklist.versions(Event.ownedBy(caller, event).id()).stream()
                .map(Version::of)
                .toList();
    }
}
