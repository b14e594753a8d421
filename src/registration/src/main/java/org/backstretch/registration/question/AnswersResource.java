package org.backstretch.registration.question;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.entry.Brought;
import org.backstretch.registration.entry.Brought.Answered;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/entries/{entry}/answers")
@Tag(name = "Questions")
@Authenticated
public class AnswersResource {
    private final Answers answers;
    private final Caller caller;
    private final Clock clock;

    @Schema(name = "AnswersForm")
    public record Given(
            @NotNull @Size(max = Brought.MOST_ANSWERS) List<@NotNull @Valid Answered> answers) {}

    AnswersResource(Answers answers, Caller caller, Clock clock) {
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "What an entry is asked and what was answered, for whoever looks after it and the organizer")
    public AnswersView get(UUID entry) {
        return view(Rights.own(Entry.get(entry), caller));
    }

    @PUT
    @Transactional
    @Operation(
            summary =
                    "Answer, or change answers: the runner until the day of the race is over, the organizer at any time",
            description = "Only what is named changes; an empty answer is taken away.")
    public AnswersView change(UUID entry, @NotNull @Valid Given given) {
        var locked = Rights.act(Entry.locked(entry), caller);
        if (!mayChange(locked)) {
            throw new AnswersClosed(locked.race().name());
        }
        answers.change(locked, given.answers());
        return view(locked);
    }

    private boolean mayChange(Entry entry) {
        var event = entry.race().event();
        var isAhead = entry.isAhead(LocalDate.ofInstant(clock.instant(), event.zone()));
        return event.status() != EventFact.Status.ARCHIVED && (isAhead || event.mayBeEditedBy(caller));
    }

    private AnswersView view(Entry entry) {
        return AnswersView.of(entry, mayChange(entry));
    }
}
