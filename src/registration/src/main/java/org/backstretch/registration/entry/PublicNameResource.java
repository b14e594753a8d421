package org.backstretch.registration.entry;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.PublicName;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.audit.Changes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/entries/{entry}/public-name")
@Tag(name = "Entries")
@Authenticated
public class PublicNameResource {
    private final Changes changes;
    private final Caller caller;

    @Schema(name = "PublicNameChoice")
    public record Choice(@NotNull PublicName style) {}

    PublicNameResource(Changes changes, Caller caller) {
        this.changes = changes;
        this.caller = caller;
    }

    @PUT
    @Transactional
    @Operation(
            summary = "How much of the name the public sees of this one entry, as its runner or the organizer",
            description = "At once and everywhere, in lists that were printed too; places never move.")
    public EntryView choose(UUID entry, @NotNull @Valid Choice choice) {
        var locked = Rights.act(Entry.locked(entry), caller);
        if (locked.publicNameStyle() != choice.style()) {
            changes.change(locked, "named", Optional.empty(), () -> locked.showAs(choice.style()));
        }
        return EntryView.of(locked);
    }
}
