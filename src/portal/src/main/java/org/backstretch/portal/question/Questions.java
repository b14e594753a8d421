package org.backstretch.portal.question;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What an event asks, and what entries answer. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Questions {

    @GET
    @Path("/events/{event}/questions")
    List<Question> of(UUID event);

    @POST
    @Path("/events/{event}/questions")
    Question ask(UUID event, Question.Details details);

    @PUT
    @Path("/events/{event}/questions/{question}")
    Question change(UUID event, UUID question, Question.Details details);

    @PUT
    @Path("/events/{event}/questions/{question}/retirement")
    Question retire(UUID event, UUID question);

    @DELETE
    @Path("/events/{event}/questions/{question}/retirement")
    Question askAgain(UUID event, UUID question);

    @PUT
    @Path("/events/{event}/questions/order")
    List<Question> order(UUID event, Question.Order order);

    @GET
    @Path("/events/{event}/questions/summary")
    List<Question.Tally> summary(UUID event);
}
