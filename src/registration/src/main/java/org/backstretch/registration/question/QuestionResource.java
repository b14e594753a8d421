package org.backstretch.registration.question;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events/{event}/questions")
@Tag(name = "Questions")
@Authenticated
public class QuestionResource {
    private final Questions questions;
    private final Caller caller;

    @Schema(name = "QuestionOrder")
    public record Order(@NotNull @Size(max = 200) List<@NotNull UUID> questions) {}

    QuestionResource(Questions questions, Caller caller) {
        this.questions = questions;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "What an event asks whoever enters, in its order; what is asked no longer is marked retired")
    public List<QuestionView> list(UUID event) {
        return views(Question.ofEvent(Event.seenBy(caller, event).id()));
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Ask a question, as the organizer: a text, a choice, yes or no",
            description = "In all races or only in some. At most 30 at a time; each label stands once, for it heads a"
                    + " column of the entries CSV.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = QuestionView.class)))
    public Response ask(UUID event, @NotNull @Valid QuestionForm form) {
        var asked = questions.ask(Event.editedBy(caller, event), form);
        return Created.at("events/" + event + "/questions/" + asked.id(), QuestionView.of(asked));
    }

    @PUT
    @Path("/{question}")
    @Transactional
    @Operation(
            summary = "Word a question anew, or change its options, races and whether it is required",
            description = "Answers stay. An option that was chosen cannot be left out, and an answered question stays"
                    + " of its kind.")
    public QuestionView change(UUID event, UUID question, @NotNull @Valid QuestionForm form) {
        return QuestionView.of(questions.change(Event.editedBy(caller, event), question, form));
    }

    @PUT
    @Path("/{question}/retirement")
    @Transactional
    @Operation(summary = "Ask no longer; what was answered stays readable")
    public QuestionView retire(UUID event, UUID question) {
        return QuestionView.of(questions.retire(Event.editedBy(caller, event), question));
    }

    @DELETE
    @Path("/{question}/retirement")
    @Transactional
    @Operation(summary = "Ask again")
    public QuestionView askAgain(UUID event, UUID question) {
        return QuestionView.of(questions.askAgain(Event.editedBy(caller, event), question));
    }

    @PUT
    @Path("/order")
    @Transactional
    @Operation(summary = "Put questions in this order; those that are not named follow")
    public List<QuestionView> order(UUID event, @NotNull @Valid Order order) {
        return views(questions.order(Event.editedBy(caller, event), order.questions()));
    }

    @GET
    @Path("/summary")
    @Transactional
    @Operation(
            summary = "How many entries that hold a place answered what, for the organizer",
            description =
                    "Counts per option of a choice, and of yes and no. Words are not counted, only how many there are.")
    public List<Tally> summary(UUID event) {
        return Tally.of(Event.ownedBy(caller, event));
    }

    private static List<QuestionView> views(List<Question> all) {
        return all.stream().map(QuestionView::of).toList();
    }
}
