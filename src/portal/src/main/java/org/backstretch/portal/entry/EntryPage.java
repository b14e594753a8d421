package org.backstretch.portal.entry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.ownentry.EntryKey;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.question.Answers;
import org.backstretch.portal.question.EntryAnswers;
import org.backstretch.portal.registration.Entry;
import org.backstretch.portal.registration.Places;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.backstretch.portal.signin.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One entry, for the organizer: change it, refuse or withdraw it, give it a place again. */
@Path("/organizer/entries/{id}")
@Authenticated
public class EntryPage {
    @RestClient
    Registration registration;

    @RestClient
    Places places;

    private final Answers answers;
    private final Visitor visitor;

    EntryPage(Answers answers, Visitor visitor) {
        this.answers = answers;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "entry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EntryView(Race race, Entry entry, EntryAnswers answers, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance entry(UUID id) {
        return page(registration.entry(id), Form.empty());
    }

    @POST
    public Response change(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(id, form, "saved", () -> registration.change(id, TypedEntry.byOrganizer(form)));
    }

    @POST
    @Path("/answers")
    public Response answer(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(id, form, "saved", () -> answers.change(key(id), form));
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(UUID id, MultivaluedMap<String, String> sent) {
        var reason = Form.of(sent).text("reason");
        return act(id, Form.empty(), "withdrawn", () -> registration.withdraw(id, new Entry.Withdrawal(reason)));
    }

    @POST
    @Path("/return")
    public Response restore(UUID id) {
        return act(id, Form.empty(), "restored", () -> registration.restore(id));
    }

    @POST
    @Path("/refusal")
    public Response refuse(UUID id, MultivaluedMap<String, String> sent) {
        var reason = Form.of(sent).text("reason");
        return act(id, Form.empty(), "refused", () -> places.refuse(id, new Places.Refusal(reason)));
    }

    @POST
    @Path("/revival")
    public Response revive(UUID id) {
        return act(id, Form.empty(), "revived", () -> places.revive(id));
    }

    private Response act(UUID id, Form form, String done, Runnable action) {
        var entry = registration.entry(id);
        try {
            action.run();
            return Answer.go("/organizer/races/" + entry.raceId() + "/entries?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(entry, form.refused(refused)));
        }
    }

    private EntryKey key(UUID id) {
        return EntryKey.of(visitor, id);
    }

    /** What was typed stays; what was not part of the form that was sent is as it is kept. */
    private TemplateInstance page(Entry entry, Form form) {
        var known = answers.of(key(entry.id()));
        form.keep(TypedEntry.filled(entry)).keep(known.filled());
        return new EntryView(registration.race(entry.raceId()), entry, known, form);
    }
}
