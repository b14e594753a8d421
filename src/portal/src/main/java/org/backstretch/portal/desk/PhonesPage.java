package org.backstretch.portal.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.backstretch.portal.door.Addresses;
import org.backstretch.portal.line.Invitation;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Desk;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The phones at the desk: join one by a QR code, end one. */
@Path("/events/{id}/desk/phones")
@Authenticated
public class PhonesPage {
    private final Registration registration;
    private final Desk desk;
    private final Addresses addresses;

    PhonesPage(@RestClient Registration registration, @RestClient Desk desk, Addresses addresses) {
        this.registration = registration;
        this.desk = desk;
        this.addresses = addresses;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Phones(Event event, List<Desk.Phone> phones, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JoiningPhone(Event event, String name, Invitation invitation) implements TemplateInstance {}

    @GET
    public TemplateInstance list(UUID id) {
        return page(id, Form.empty());
    }

    /** The code is in this answer and nowhere else: nobody keeps it. */
    @POST
    public Response mint(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            var minted = desk.mint(id, new Desk.NewPhone(form.text("name")));
            var invitation = Invitation.of(DeskFiles.PAGE, Objects.requireNonNull(minted.code()), addresses);
            var page = new JoiningPhone(registration.event(id), minted.name(), invitation);
            return Response.ok(page, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (Refused refused) {
            return Answer.again(page(id, form.refused(refused)));
        }
    }

    @POST
    @Path("/{phone}/revocation")
    public Response revoke(UUID id, UUID phone) {
        desk.revoke(id, phone);
        return Answer.go("/events/" + id + "/desk/phones?done=revoked");
    }

    private TemplateInstance page(UUID id, Form form) {
        return new Phones(registration.event(id), desk.phones(id), form);
    }
}
