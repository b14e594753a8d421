package org.backstretch.portal.details;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Venue, programme, notice and files of an event, for its organizer. */
@Path("/organizer/events/{id}/about")
@Authenticated
public class AboutPage {
    @RestClient
    Registration registration;

    @RestClient
    DetailsOfEvents details;

    @CheckedTemplate(basePath = "details", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record About(Event event, List<Details.File> files, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance about(UUID id) {
        var event = registration.event(id);
        var known = details.get(id);
        return new About(event, known.files(), filled(event, known));
    }

    private static Form filled(Event event, Details known) {
        return Form.empty()
                .with("notice", known.notice() == null ? null : known.notice().text())
                .with("venue", known.venue())
                .with("language", known.language())
                .with("programme", TypedProgramme.written(known.written(), event.zone()));
    }

    @POST
    public Response describe(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var programme = TypedProgramme.of(form, registration.event(id).zone());
        if (form.isWrong()) {
            return again(id, form);
        }
        return act(
                id,
                form,
                () -> details.describe(id, new Details.Plan(form.text("venue"), form.text("language"), programme)));
    }

    @POST
    @Path("/notice")
    public Response notify(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(id, form, () -> {
            if (form.text("notice") == null) {
                details.takeNoticeDown(id);
            } else {
                details.notify(id, new Details.NoticePlan(form.text("notice")));
            }
        });
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(UUID id, @RestForm @Nullable FileUpload file) {
        if (file == null || file.fileName().isBlank()) {
            return again(id, Form.empty().wrong("file", "Choose a file."));
        }
        return act(id, Form.empty(), () -> details.attach(id, UUID.randomUUID(), file.fileName(), content(file)));
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @POST
    @Path("/files/{file}/end")
    public Response remove(UUID id, UUID file) {
        return act(id, Form.empty(), () -> details.remove(id, file));
    }

    private Response act(UUID id, Form form, Runnable action) {
        try {
            action.run();
            return Answer.go("/organizer/events/" + id + "/about?done=saved");
        } catch (Refused refused) {
            return again(id, form.refused(refused));
        }
    }

    /** What was typed stays; what was not part of this form is as it is kept. */
    private Response again(UUID id, Form form) {
        var event = registration.event(id);
        var known = details.get(id);
        var kept = filled(event, known);
        List.of("notice", "venue", "language", "programme").stream()
                .filter(field -> form.all(field).isEmpty())
                .forEach(field -> form.with(field, kept.value(field)));
        return Answer.again(new About(event, known.files(), form));
    }
}
