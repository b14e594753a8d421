package org.backstretch.registration.consent;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.agreement.Need;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.event.Event;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/events/{event}/consent-texts")
@Tag(name = "Consents")
public class ConsentTextResource {
    private final Caller caller;
    private final Changes changes;

    @Schema(name = "ConsentWish")
    public record Wish(
            @NotNull ConsentKind kind,
            @Nullable Need need,
            @Size(max = ConsentText.LONGEST) @Nullable String text) {}

    /** @param kinds those that change; absent parts are left as they are */
    @Schema(name = "ConsentWishes")
    public record Wishes(
            @Nullable Language language,
            @NotNull @Size(max = 12) List<@NotNull @Valid Wish> kinds) {}

    @Schema(name = "ConsentText")
    public record Text(
            ConsentKind kind,
            Need need,
            int version,
            @NotBlank String text) {}

    @Schema(name = "ConsentTexts")
    public record View(Language language, List<Text> kinds) {
        static View of(Event event) {
            var terms = ConsentTerms.of(event);
            return new View(
                    terms.language(),
                    Arrays.stream(ConsentKind.values())
                            .map(kind -> text(terms, kind))
                            .toList());
        }

        private static Text text(ConsentTerms terms, ConsentKind kind) {
            var text = terms.text(kind);
            return new Text(kind, terms.need(kind), text.version(), text.text());
        }
    }

    ConsentTextResource(Caller caller, Changes changes) {
        this.caller = caller;
        this.changes = changes;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "What an event asks runners to consent to, word by word in its language")
    public View get(UUID event) {
        return View.of(Event.seenBy(caller, event));
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(
            summary = "Choose what an event asks, its language and its words, as the organizer",
            description =
                    "A text that nobody answered yet is rewritten; after that a new version begins. The language is that of"
                            + " the event's details.")
    public View put(UUID event, @NotNull @Valid Wishes wishes) {
        var edited = Event.editedBy(caller, event);
        changes.change(edited, "consents-asked", Optional.empty(), () -> take(edited, wishes));
        return View.of(edited);
    }

    private static void take(Event event, Wishes wishes) {
        Optional.ofNullable(wishes.language()).ifPresent(wanted -> wanted.askedBy(event));
        var terms = ConsentTerms.of(event);
        for (var wish : wishes.kinds()) {
            Optional.ofNullable(wish.need()).ifPresent(need -> terms.ask(wish.kind(), need));
            Optional.ofNullable(wish.text())
                    .filter(text -> !text.isBlank())
                    .ifPresent(terms.text(wish.kind())::rewrite);
        }
    }
}
