package org.backstretch.portal.bib;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Bibs;
import org.backstretch.portal.registration.Entry;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The bibs of single runners of a race: numbers pinned by hand, and two who swap. */
@Path("/organizer/races/{id}/bibs/pins")
@Authenticated
public class PinsPage {
    private static final int PINS = 500;
    private static final int FEW = 20;

    private final Registration registration;
    private final Bibs bibs;

    PinsPage(@RestClient Registration registration, @RestClient Bibs bibs) {
        this.registration = registration;
        this.bibs = bibs;
    }

    /** @param found whom somebody looks for; empty where nobody was asked for */
    @CheckedTemplate(basePath = "bib", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PinsView(Race race, List<Bibs.Pinned> pins, List<Entry> found, String search, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID id, @RestQuery @DefaultValue("") String search) {
        return page(id, search, Form.empty());
    }

    @POST
    @Path("/{entry}")
    public Response pin(UUID id, UUID entry, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent).with("entry", entry);
        return act(
                id, form, () -> bibs.pin(entry, new Bibs.Pin(form.value("bib").strip())));
    }

    @POST
    @Path("/{entry}/end")
    public Response unpin(UUID id, UUID entry) {
        return act(id, Form.empty(), () -> bibs.unpin(entry));
    }

    @POST
    @Path("/swap")
    public Response swap(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var one = runner(id, form, "one");
        var other = runner(id, form, "other");
        if (one.isEmpty() || other.isEmpty()) {
            return Answer.again(page(id, "", form));
        }
        return act(
                id,
                form,
                () -> bibs.swap(id, new Bibs.Swap(one.get().id(), other.get().id())));
    }

    /** By bib, or by a name that only one of them has; what cannot be found is marked. */
    private Optional<Entry> runner(UUID race, Form form, String field) {
        var typed = form.value(field).strip();
        var like = typed.isEmpty() ? List.<Entry>of() : active(race, typed);
        var found = like.stream()
                .filter(entry -> typed.equals(entry.bib()))
                .findFirst()
                .or(() -> like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty());
        if (found.isEmpty()) {
            form.wrong(
                    field,
                    like.isEmpty()
                            ? "Nobody in this race has this bib or name."
                            : "Several runners are meant. Write the bib, or more of the name.");
        }
        return found;
    }

    private List<Entry> active(UUID race, String typed) {
        return registration.entries(race, null, typed, 0, FEW).items().stream()
                .filter(entry -> !entry.isOver())
                .toList();
    }

    private Response act(UUID id, Form form, Runnable action) {
        try {
            action.run();
            return Answer.go("/organizer/races/" + id + "/bibs/pins?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(id, form.value("search"), form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, String search, Form form) {
        var typed = search.strip();
        return new PinsView(
                registration.race(id),
                bibs.pins(id, PINS).items(),
                typed.isEmpty() ? List.of() : active(id, typed),
                typed,
                form);
    }
}
