package org.backstretch.registration.fee;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.entry.Brought;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/entries/{entry}/fee")
@Tag(name = "Fees")
@Authenticated
public class FeeResource {
    private final Fees fees;
    private final Caller caller;

    FeeResource(Fees fees, Caller caller) {
        this.fees = fees;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "What an entry owes, how that came about and how to pay, for its runner and the officials")
    public FeeView get(UUID entry) {
        return fees.view(Rights.read(fees.toShow(entry), caller));
    }

    @PUT
    @Path("/discount")
    @Transactional
    @Operation(summary = "Use a code, as the runner or the organizer, before anything is paid")
    public FeeView use(UUID entry, @NotNull @Valid Brought.Code code) {
        var locked = Rights.act(Entry.locked(entry), caller);
        fees.use(locked, code.code());
        return fees.view(locked);
    }
}
