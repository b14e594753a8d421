package org.backstretch.registration.match;

import static org.backstretch.kit.caller.Caller.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.backstretch.registration.mail.Address;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/accounts")
@Tag(name = "People")
@RolesAllowed(ADMIN)
public class AccountResource {
    private final AccountDecisions decisions;

    AccountResource(AccountDecisions decisions) {
        this.decisions = decisions;
    }

    @GET
    @Transactional
    @Operation(
            summary = "To whom the account of a proven address leads, and what hangs on it; for admins",
            description = "Empty where nobody has proven the address. 409 while Keycloak cannot be asked for roles.")
    public List<AccountView> of(@QueryParam("email") @NotBlank @Size(max = Address.LONGEST) String email) {
        return decisions.find(email);
    }
}
