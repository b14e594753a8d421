package org.backstretch.portal.fee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.ColumnForm;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.BankImport;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Fees;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A bank's export: read it, look at what each line pays, then book. */
@Path("/organizer/events/{id}/bank")
@Authenticated
public class BankPage {
    @RestClient
    Registration registration;

    @RestClient
    Fees fees;

    @CheckedTemplate(basePath = "fee", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BankForm(Event event, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "fee", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BankReport(Event event, BankImport report, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance blank(UUID id) {
        return new BankForm(registration.event(id), Form.empty());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(UUID id, @RestForm @Nullable FileUpload file, @RestForm @Nullable String text) {
        var form = Form.empty().with("text", text);
        try {
            return Answer.go(address(id, fees.read(id, content(file, text)).id()));
        } catch (Refused refused) {
            return Answer.again(new BankForm(registration.event(id), form.refused(refused)));
        }
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

    @GET
    @Path("/{report}")
    public TemplateInstance report(UUID id, UUID report, @RestQuery @DefaultValue("0") int page) {
        return new BankReport(registration.event(id), fees.report(id, report, page), Form.empty());
    }

    @POST
    @Path("/{report}/columns")
    public Response columns(UUID id, UUID report, MultivaluedMap<String, String> sent) {
        return act(id, report, Form.of(sent), () -> fees.say(id, report, ColumnForm.meanings(Form.of(sent))));
    }

    @POST
    @Path("/{report}/confirmation")
    public Response confirm(UUID id, UUID report, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(
                id,
                report,
                form,
                () -> fees.confirm(
                        id, report, new BankImport.Confirmation(form.value("version"), TypedBank.chosen(form))));
    }

    private Response act(UUID id, UUID report, Form form, Runnable action) {
        try {
            action.run();
            return Answer.go(address(id, report) + "?done=saved");
        } catch (Refused refused) {
            return Answer.again(
                    new BankReport(registration.event(id), fees.report(id, report, 0), form.refused(refused)));
        }
    }

    private static String address(UUID event, UUID report) {
        return "/organizer/events/" + event + "/bank/" + report;
    }
}
