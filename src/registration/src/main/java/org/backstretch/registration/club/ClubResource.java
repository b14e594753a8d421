package org.backstretch.registration.club;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.web.Pages;
import org.backstretch.registration.web.SearchText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/clubs")
@Tag(name = "Clubs")
public class ClubResource {

    @Schema(name = "Club")
    public record View(
            UUID id, @Schema(examples = "Fife AC") String name) {
        static View of(Club club) {
            return new View(club.id(), club.name());
        }
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Operation(summary = "Clubs of which a spelling contains a text")
    public Page<View> find(
            @QueryParam("search") @DefaultValue("") @Size(max = 80) String search, @BeanParam @Valid PageRequest ask) {
        return Pages.of(
                        Club.<Club>find(
                                "mergedInto is null and (nameKey like ?1 or id in (select a.clubId from ClubAlias a where a.nameKey like ?1)) order by nameKey",
                                SearchText.containing(search)),
                        ask)
                .map(View::of);
    }
}
