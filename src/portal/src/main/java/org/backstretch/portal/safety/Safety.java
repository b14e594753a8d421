package org.backstretch.portal.safety;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Refusals;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What registration asks about safety, and was answered. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Safety {

    @GET
    @Path("/safety-questions")
    List<Checklist.Question> questions();

    @GET
    @Path("/events/{event}/safety-checklist")
    Checklist checklist(UUID event);

    @PUT
    @Path("/events/{event}/safety-checklist")
    void answer(UUID event, Checklist.Answers answers);

    @GET
    @Path("/events/{event}/safety-checklist/earlier")
    List<Checklist.Earlier> earlier(UUID event);

    /** The answers, if there are any to show: no page is missing because of them. */
    default Optional<Checklist> answered(UUID event) {
        try {
            return Optional.of(checklist(event)).filter(Checklist::hasAnswers);
        } catch (Refused none) {
            return Optional.empty();
        }
    }
}
