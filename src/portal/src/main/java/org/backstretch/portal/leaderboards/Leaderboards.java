package org.backstretch.portal.leaderboards;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.NotHereYet;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who leads. Asks again for some seconds where a new race has not arrived yet. */
@RegisterRestClient(configKey = "leaderboards")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
@Retry(retryOn = NotHereYet.class, maxRetries = 30, delay = 200, jitter = 0, maxDuration = 6000)
public interface Leaderboards {

    @GET
    @Path("/boards")
    List<BoardLine> boards(@RestQuery UUID race);

    @GET
    @Path("/boards/{board}")
    Board board(String board, @RestQuery @Nullable String search, @RestQuery int page, @RestQuery int size);

    @GET
    @Path("/boards/{board}/competitors/{competitor}")
    Standing standing(String board, UUID competitor, @RestQuery int around);
}
