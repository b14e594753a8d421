package org.backstretch.registration.relay;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/entries/{entry}/members")
@Tag(name = "Entries")
@Authenticated
public class MembersOfEntryResource {
    private final Caller caller;
    private final Clock clock;

    MembersOfEntryResource(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "The members of a relay team, for its captain and the officials; none of any other entry")
    public List<MemberView> list(UUID entry) {
        var read = Rights.read(Entry.get(entry), caller);
        return RelayMember.of(read).stream()
                .map(member -> MemberView.of(member, read, clock))
                .toList();
    }
}
