package org.backstretch.portal.entry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.question.Answers;
import org.backstretch.portal.question.Question;
import org.backstretch.portal.registration.Entry;
import org.backstretch.portal.registration.Places;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.registration.WaitingList;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** All entries of a race, for those who work on the event. */
@Path("/organizer/races/{id}/entries")
@Authenticated
public class EntriesPage {
    private static final int ROWS = 200;

    @RestClient
    Registration registration;

    @RestClient
    Places places;

    private final Answers answers;

    EntriesPage(Answers answers) {
        this.answers = answers;
    }

    @CheckedTemplate(basePath = "entry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Entries(
            Race race, Part<Entry> entries, String search, String status, List<Status> statuses, WaitingList waiting)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "entry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EntryForm(Race race, List<Question> questions, Form form, String title) implements TemplateInstance {}

    @GET
    public TemplateInstance entries(
            UUID id,
            @RestQuery @DefaultValue("") String search,
            @RestQuery @DefaultValue("") String status,
            @RestQuery @DefaultValue("0") int page) {
        return new Entries(
                registration.race(id),
                registration.entries(id, chosen(status), search, page, ROWS),
                search,
                status,
                List.of(Status.values()),
                places.waitingList(id));
    }

    @GET
    @Path("/entries.csv")
    @Produces("text/csv; charset=UTF-8")
    public String table(
            UUID id, @RestQuery @DefaultValue("") String search, @RestQuery @DefaultValue("") String status) {
        return places.entriesTable(id, chosen(status), search);
    }

    /** Null for all. */
    private static @Nullable String chosen(String status) {
        return status.isEmpty() ? null : status;
    }

    @POST
    @Path("/waiting-list/pause")
    public Response pause(UUID id) {
        places.pause(id);
        return Answer.go("/organizer/races/" + id + "/entries?done=paused");
    }

    @POST
    @Path("/waiting-list/resumption")
    public Response resume(UUID id) {
        places.resume(id);
        return Answer.go("/organizer/races/" + id + "/entries?done=resumed");
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(UUID id) {
        return page(
                id,
                Form.empty()
                        .with("direction", registration.race(id).directions().getFirst()));
    }

    @POST
    @Path("/new")
    public Response add(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            registration.enter(id, TypedEntry.added(form));
            return Answer.go(
                    "/organizer/races/" + id + "/entries" + (form.has("another", "yes") ? "/new" : "") + "?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(id, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID race, Form form) {
        var known = registration.race(race);
        return new EntryForm(known, answers.askedIn(known.eventId(), race), form, "New entry");
    }
}
