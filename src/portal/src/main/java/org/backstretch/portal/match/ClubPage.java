package org.backstretch.portal.match;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One club: how it is printed, its other spellings, and which other club it is; for admins. */
@Path("/organizer/clubs/{id}")
@Authenticated
public class ClubPage {
    private static final int FEW = 20;

    @RestClient
    Matches matches;

    @CheckedTemplate(basePath = "match", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClubView(UUID id, String name, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance club(UUID id) {
        var names = matches.names(id);
        return page(
                id, names, Form.empty().with("name", names.name()).with("aliases", String.join("\n", names.aliases())));
    }

    @POST
    public Response call(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var aliases = form.value("aliases")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        try {
            matches.call(id, new Matches.Names(form.text("name"), aliases));
            return Answer.go("/organizer/clubs/" + id + "?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(id, matches.names(id), form.refused(refused)));
        }
    }

    @POST
    @Path("/merging")
    public Response merge(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var names = matches.names(id);
        var other = named(form.value("other"));
        form.with("name", names.name()).with("aliases", String.join("\n", names.aliases()));
        if (other.isEmpty()) {
            return Answer.again(page(id, names, form.wrong("other", "No other club is called exactly like that.")));
        }
        try {
            matches.joinClubs(new Merge.Two(id, other.get()));
            return Answer.go("/organizer/clubs/" + id + "?done=merged");
        } catch (Refused refused) {
            return Answer.again(page(id, names, form.refused(refused)));
        }
    }

    private Optional<UUID> named(String name) {
        return name.isBlank()
                ? Optional.empty()
                : matches.clubs(name.strip(), 0, FEW).items().stream()
                        .filter(club -> club.name().equalsIgnoreCase(name.strip()))
                        .map(Matches.Club::id)
                        .findFirst();
    }

    private static TemplateInstance page(UUID id, Matches.Names names, Form form) {
        return new ClubView(id, Optional.ofNullable(names.name()).orElse(""), form);
    }
}
