package org.backstretch.portal.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.backstretch.portal.door.Addresses;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.registration.CalendarFeed;
import org.backstretch.portal.registration.Feeds;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The secret address of my races: made, made anew, or ended. It is shown once, when it is made. */
@Path("/me/calendar")
@Authenticated
public class FeedPage {
    private final Feeds feeds;
    private final Addresses addresses;

    FeedPage(@RestClient Feeds feeds, Addresses addresses) {
        this.feeds = feeds;
        this.addresses = addresses;
    }

    @CheckedTemplate(basePath = "feed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FeedView(boolean exists, String address) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return view(feeds.mine());
    }

    @POST
    public TemplateInstance renew() {
        return view(feeds.renew());
    }

    @POST
    @Path("/end")
    public Response end() {
        feeds.end();
        return Answer.go("/me/calendar?done=saved");
    }

    private FeedView view(CalendarFeed feed) {
        return new FeedView(
                feed.madeAt() != null,
                Optional.ofNullable(feed.path())
                        .map(path -> addresses.frontDoor() + path)
                        .orElse(""));
    }
}
