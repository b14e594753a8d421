package org.backstretch.portal.track;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
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

/** The courses of an event's races, from files of a watch or a map. */
@Path("/organizer/events/{id}/courses")
@Authenticated
public class TrackPage {
    @RestClient
    Registration registration;

    @RestClient
    Tracks tracks;

    @CheckedTemplate(basePath = "track", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CourseFiles(Event event, List<Track> tracks, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance courses(UUID id) {
        return page(id, Form.empty());
    }

    @POST
    @Path("/{race}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(UUID id, UUID race, @RestForm @Nullable FileUpload file) {
        if (file == null || file.fileName().isBlank()) {
            return Answer.again(page(id, Form.empty().wrong("file", "Choose a GPX file.")));
        }
        return act(id, () -> tracks.take(race, content(file)));
    }

    @POST
    @Path("/{race}/end")
    public Response remove(UUID id, UUID race) {
        return act(id, () -> tracks.remove(race));
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response act(UUID id, Runnable action) {
        try {
            action.run();
            return Answer.go("/organizer/events/" + id + "/courses?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(id, Form.empty().refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        return new CourseFiles(registration.event(id), tracks.of(id), form);
    }
}
