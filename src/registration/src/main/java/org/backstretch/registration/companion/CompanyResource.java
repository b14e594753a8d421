package org.backstretch.registration.companion;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/entries/{entry}/company")
@Tag(name = "Entries")
@Authenticated
public class CompanyResource {
    private final Caller caller;

    CompanyResource(Caller caller) {
        this.caller = caller;
    }

    /** Names; empty for nobody. */
    @Schema(name = "Company")
    public record View(
            @NotNull @Size(max = 160) @Schema(examples = "Bea Lind")
            String companion,

            @NotNull @Size(max = 160) @Schema(examples = "Cleo Wolf")
            String spotter) {
        static View of(Company company) {
            return new View(company.companion(), company.spotter());
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Who goes beside a runner, for whoever looks after the entry and the officials")
    public View get(UUID entry) {
        Rights.read(Entry.get(entry), caller);
        return View.of(Company.of(entry));
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Name who goes beside a runner",
            description =
                    "Whether a companion may, must or may not, the race's rule set says; permits are given by officials.")
    public View name(UUID entry, @NotNull @Valid View names) {
        Rights.act(Entry.locked(entry), caller);
        var company = Company.of(entry);
        company.name(names.companion(), names.spotter());
        return View.of(company);
    }
}
