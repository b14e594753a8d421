package org.backstretch.portal.line;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.door.Addresses;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.Device;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The phones of an event: join one by a QR code, see how they are doing, end one. */
@Path("/organizer/events/{id}/devices")
@Authenticated
public class DevicesPage {
    private final Registration registration;
    private final Results results;
    private final Addresses addresses;
    private final Clock clock;

    DevicesPage(@RestClient Registration registration, @RestClient Results results, Addresses addresses, Clock clock) {
        this.registration = registration;
        this.results = results;
        this.addresses = addresses;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "line", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Devices(Event event, List<ShownDevice> devices, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "line", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Joining(Event event, String name, Invitation invitation) implements TemplateInstance {}

    @GET
    public TemplateInstance list(UUID id) {
        return page(id, Form.empty());
    }

    /** The code is in this answer and nowhere else: nobody keeps it. */
    @POST
    public Response mint(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            var minted = results.mint(id, new Device.Minting(form.value("name").strip(), "TIMING"));
            var page = new Joining(registration.event(id), minted.name(), Invitation.of(minted, addresses));
            return Response.ok(page, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (Refused refused) {
            return Answer.again(page(id, form.refused(refused)));
        }
    }

    @POST
    @Path("/{device}/revocation")
    public Response revoke(UUID id, UUID device) {
        try {
            results.revoke(device);
            return Answer.go("/organizer/events/" + id + "/devices?done=revoked");
        } catch (Refused refused) {
            return Answer.again(page(id, Form.empty().refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        var now = clock.instant();
        var event = registration.event(id);
        var devices = results.devices(id).stream()
                .map(device -> ShownDevice.of(device, event, now))
                .toList();
        return new Devices(event, devices, form);
    }
}
