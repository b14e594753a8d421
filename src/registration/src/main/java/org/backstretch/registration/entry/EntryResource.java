package org.backstretch.registration.entry;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.rush.AFewAtATime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/entries/{entry}")
@Tag(name = "Entries")
@Authenticated
public class EntryResource {
    private final Entries entries;
    private final Settlement settlement;
    private final Caller caller;

    @Schema(name = "Withdrawal")
    public record Withdrawal(
            @Size(max = 500) @Schema(examples = "ill") @Nullable
            String reason) {}

    @Schema(name = "Refusal")
    public record Refusal(
            @NotBlank @Size(max = 500) @Schema(examples = "Too young for this distance")
            String reason) {}

    EntryResource(Entries entries, Settlement settlement, Caller caller) {
        this.settlement = settlement;
        this.entries = entries;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "A whole entry, for its runner, the organizer and the officials")
    public EntryView get(UUID entry) {
        return EntryView.of(Rights.read(Entry.get(entry), caller));
    }

    @PUT
    @Transactional
    @Operation(summary = "Change an entry, as the organizer; absent keeps, an empty text takes away")
    public EntryView change(UUID entry, @NotNull @Valid EntryForm form) {
        var locked = Rights.edit(Entry.locked(entry), caller);
        entries.change(locked, form);
        return EntryView.of(locked);
    }

    @PUT
    @Path("/withdrawal")
    @RunOnVirtualThread
    @AFewAtATime
    @Transactional
    @Operation(summary = "Withdraw, as the runner or the organizer; the place is free again")
    public EntryView withdraw(UUID entry, @Valid @Nullable Withdrawal withdrawal) {
        var locked = Rights.act(Entry.locked(entry), caller);
        entries.withdraw(locked, Optional.ofNullable(withdrawal).map(Withdrawal::reason));
        return EntryView.of(locked);
    }

    @DELETE
    @Path("/withdrawal")
    @Transactional
    @Operation(summary = "Take a withdrawal back, as the organizer, if a place is free")
    public EntryView takeWithdrawalBack(UUID entry) {
        var locked = Rights.edit(Entry.locked(entry), caller);
        entries.takeWithdrawalBack(locked);
        return EntryView.of(locked);
    }

    @PUT
    @Path("/refusal")
    @Transactional
    @Operation(
            summary =
                    "Refuse an entry that is pending, offered a place or waiting, as the organizer; the runner reads why")
    public EntryView refuse(UUID entry, @NotNull @Valid Refusal refusal) {
        var locked = Rights.edit(Entry.locked(entry), caller);
        entries.refuse(locked, refusal.reason().strip());
        return EntryView.of(locked);
    }

    @PUT
    @Path("/revival")
    @Transactional
    @Operation(summary = "Give an entry that is over a place again, as the organizer, if one is free")
    public EntryView revive(UUID entry) {
        var locked = Rights.edit(Entry.locked(entry), caller);
        entries.revive(locked);
        return EntryView.of(locked);
    }

    @GET
    @Path("/missing")
    @Transactional
    @Operation(
            summary =
                    "What the entry lacks before its runner may start, for its runner, the organizer and the officials")
    public List<Missing> missing(UUID entry) {
        return settlement.missing(Rights.read(Entry.get(entry), caller));
    }
}
