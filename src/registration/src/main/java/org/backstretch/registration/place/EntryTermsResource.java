package org.backstretch.registration.place;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.race.EntryTermsPlan;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/races/{race}/entry-terms")
@Tag(name = "Places")
public class EntryTermsResource {
    private final Caller caller;
    private final AgreedTerms terms;

    EntryTermsResource(Caller caller, AgreedTerms terms) {
        this.caller = caller;
        this.terms = terms;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(summary = "When and how the race takes entries")
    public EntryTermsPlan get(UUID race) {
        return EntryTerms.of(Race.seenBy(caller, race)).plan();
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(summary = "Say when and how the race takes entries; what is absent has its default")
    public EntryTermsPlan put(UUID race, @NotNull @Valid EntryTermsPlan plan) {
        var locked = Race.locked(race);
        locked.event().editedBy(caller);
        return terms.agree(locked, plan);
    }
}
