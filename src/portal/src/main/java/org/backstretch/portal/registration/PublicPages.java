package org.backstretch.portal.registration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Runners as everybody may see them. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface PublicPages {

    @GET
    @Path("/people/{person}/public-page")
    PublicPage of(UUID person);

    @GET
    @Path("/me/public-page")
    PublicPage.Own mine();
}
