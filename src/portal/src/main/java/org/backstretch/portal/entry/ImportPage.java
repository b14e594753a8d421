package org.backstretch.portal.entry;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.ColumnForm;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.EntryImport;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file of entries: read it, look at what it would do, then do it. */
@Path("/organizer/races/{id}/imports")
@Authenticated
public class ImportPage {
    @RestClient
    Registration registration;

    @CheckedTemplate(basePath = "entry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportForm(Race race, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "entry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportReport(Race race, EntryImport report, EntryImport bad, Form form) implements TemplateInstance {}

    @GET
    @Path("/new")
    public TemplateInstance blank(UUID id) {
        return new ImportForm(registration.race(id), Form.empty());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(UUID id, @RestForm @Nullable FileUpload file, @RestForm @Nullable String text) {
        var form = Form.empty().with("text", text);
        try {
            var report = registration.preview(id, content(file, text));
            return Answer.go("/organizer/races/" + id + "/imports/" + report.id());
        } catch (Refused refused) {
            return Answer.again(new ImportForm(registration.race(id), form.refused(refused)));
        }
    }

    @GET
    @Path("/{report}")
    public TemplateInstance report(UUID id, UUID report) {
        return page(id, report, Form.empty());
    }

    @POST
    @Path("/{report}/columns")
    public Response columns(UUID id, UUID report, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            registration.say(id, report, ColumnForm.meanings(form));
            return Answer.go("/organizer/races/" + id + "/imports/" + report);
        } catch (Refused refused) {
            return Answer.again(page(id, report, form.refused(refused)));
        }
    }

    @POST
    @Path("/{report}/clubs")
    public Response mean(UUID id, UUID report, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var said = new EntryImport.ClubSpelling(form.value("spelling"), form.value("club"));
        try {
            registration.mean(id, report, new EntryImport.Spellings(List.of(said)));
            return Answer.go("/organizer/races/" + id + "/imports/" + report);
        } catch (Refused refused) {
            return Answer.again(page(id, report, form.refused(refused)));
        }
    }

    @POST
    @Path("/{report}/confirmation")
    public Response confirm(UUID id, UUID report) {
        try {
            registration.confirm(id, report);
            return Answer.go("/organizer/races/" + id + "/entries?done=imported");
        } catch (Refused refused) {
            return Answer.again(page(id, report, Form.empty().refused(refused)));
        }
    }

    private TemplateInstance page(UUID race, UUID report, Form form) {
        return new ImportReport(
                registration.race(race),
                registration.report(race, report, false),
                registration.report(race, report, true),
                form);
    }

    /** The file, or what was pasted. */
    private static byte[] content(@Nullable FileUpload file, @Nullable String text) {
        try {
            return file != null && file.size() > 0
                    ? Files.readAllBytes(file.uploadedFile())
                    : (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
