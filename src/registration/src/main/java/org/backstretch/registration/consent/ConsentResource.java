package org.backstretch.registration.consent;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.agreement.Said;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.rush.AFewAtATime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/entries/{entry}/consents")
@Tag(name = "Consents")
@Authenticated
public class ConsentResource {
    private final Givers givers;
    private final Consents consents;
    private final Caller caller;
    private final Clock clock;

    @Schema(name = "ConsentAnswers")
    public record Answers(
            @NotNull @Size(max = 12) List<@NotNull @Valid Said> answers,

            @Size(max = 161)
            @Schema(
                    description =
                            "By a guardian's link, the guardian's name. At the desk, whose signature is on the paper; absent: the runner's",
                    examples = "Bea Reyes")
            @Nullable
            String givenBy) {}

    ConsentResource(Givers givers, Consents consents, Caller caller, Clock clock) {
        this.givers = givers;
        this.consents = consents;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "What an entry is asked and what was answered, for its runner, the organizer and the desk")
    public ConsentView get(UUID entry) {
        return view(givers.seenBy(caller, Entry.get(entry)));
    }

    @PUT
    @RunOnVirtualThread
    @AFewAtATime
    @Transactional
    @Operation(
            summary = "Answer consents: for oneself, for whom one entered, or from paper at the desk",
            description =
                    "Only what is named changes. Each answer is kept with its text for ever; WITHDRAWN takes a consent back.")
    public ConsentView answer(UUID entry, @NotNull @Valid Answers words) {
        var locked = Entry.locked(entry);
        consents.take(Consenter.of(locked), givers.of(caller, locked, words.givenBy()), words.answers());
        return view(locked);
    }

    private ConsentView view(Entry entry) {
        return ConsentView.of(Consenter.of(entry), givers.isForAnother(caller, entry), clock);
    }
}
