package org.backstretch.registration.club;

import static org.backstretch.kit.caller.Caller.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/clubs/{club}/aliases")
@Tag(name = "Clubs")
@RolesAllowed(ADMIN)
public class ClubAliasResource {
    private final Clubs clubs;

    /** @param name as it is printed */
    @Schema(name = "ClubAliases")
    public record Names(
            @NotBlank @Size(max = Club.LONGEST_NAME) @Schema(examples = "Fife AC")
            String name,

            @NotNull @Size(max = 200) List<@NotBlank @Size(max = Club.LONGEST_NAME) String> aliases) {
        static Names of(Club club) {
            return new Names(
                    club.name(),
                    ClubAlias.of(club.id()).stream().map(ClubAlias::name).toList());
        }
    }

    ClubAliasResource(Clubs clubs) {
        this.clubs = clubs;
    }

    @GET
    @Transactional
    @Operation(summary = "How a club is printed, and which other spellings mean it; for admins")
    public Names get(UUID club) {
        return Names.of(Club.get(club));
    }

    @PUT
    @Transactional
    @Operation(summary = "Say how a club is printed, and all other spellings that mean it; for admins")
    public Names put(UUID club, @NotNull @Valid Names names) {
        return Names.of(clubs.call(Club.locked(club), names));
    }
}
