package org.backstretch.portal.leaderboards;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Boards over many races. Those on which nobody stands yet are not waited for. */
@RegisterRestClient(configKey = "leaderboards")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Rankings {

    @GET
    @Path("/boards")
    List<BoardLine> boards(@RestQuery @Nullable UUID series, @RestQuery @Nullable String ranking);

    @GET
    @Path("/boards/{board}")
    Board board(String board, @RestQuery int page, @RestQuery int size);

    /** @param discipline null for all */
    @GET
    @Path("/records")
    Part<HeldRecord> records(
            @RestQuery @Nullable String discipline,
            @RestQuery Direction direction,
            @RestQuery int page,
            @RestQuery int size);

    /** The boards of a series; none while it has not arrived. */
    default List<BoardLine> of(UUID series) {
        try {
            return boards(series, null);
        } catch (Refused refused) {
            return noneIf404(refused);
        }
    }

    /** The boards of a ranking or of records; none where nobody has an official mark. */
    default List<BoardLine> named(String ranking) {
        try {
            return boards(null, ranking);
        } catch (Refused refused) {
            return noneIf404(refused);
        }
    }

    private static List<BoardLine> noneIf404(Refused refused) {
        if (refused.is(404)) {
            return List.of();
        }
        throw refused;
    }
}
