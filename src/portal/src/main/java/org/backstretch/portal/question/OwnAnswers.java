package org.backstretch.portal.question;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.registration.Brought;
import org.backstretch.portal.registration.LinkRefusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The answers of an entry, for whoever looks after it: by an account or by a link, which the first parameter shows. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(LinkRefusals.class)
public interface OwnAnswers {
    record Given(List<Brought.Answered> answers) {}

    @GET
    @Path("/entries/{entry}/answers")
    EntryAnswers of(@HeaderParam("Authorization") String who, UUID entry);

    @PUT
    @Path("/entries/{entry}/answers")
    EntryAnswers change(@HeaderParam("Authorization") String who, UUID entry, Given given);
}
