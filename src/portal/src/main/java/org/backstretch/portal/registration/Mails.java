package org.backstretch.portal.registration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** What was mailed. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Mails {

    @GET
    @Path("/mails")
    Part<Mail> find(@RestQuery String search, @RestQuery int page, @RestQuery int size);
}
