package org.backstretch.portal.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;

/** What was just done, said once on the page that follows: {@code ?done=saved}. */
@RequestScoped
@Named
public class Done {
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("saved", "Saved."),
            Map.entry("created", "Created."),
            Map.entry("opened", "Open: everybody can see it now."),
            Map.entry("closed", "Closed: nobody can enter any more."),
            Map.entry("entered", "Entered. See you at the start."),
            Map.entry("withdrawn", "Withdrawn. The place is free again."),
            Map.entry("restored", "Back in the race."),
            Map.entry("hidden", "Hidden. The race is planned again, as if nothing had been."),
            Map.entry("imported", "Everybody in the file is entered."),
            Map.entry("taken", "Taken. Each time counts once, however often it is sent."),
            Map.entry("appointed", "Appointed."),
            Map.entry("dismissed", "Dismissed."),
            Map.entry("starts", "The start times are set, and all times follow."),
            Map.entry("published", "Published."),
            Map.entry("joined", "You are in."),
            Map.entry("corrected", "Corrected. The boards follow in a moment."),
            Map.entry("aligned", "Applied. The board has changed, all at once."),
            Map.entry("lodged", "Your protest is lodged. Officials decide it before results become official."),
            Map.entry("unaligned", "Undone. Everything stands as it did before."),
            Map.entry("left", "You have left."),
            Map.entry("held", "Your place is held. Answer what is needed, and it is yours."),
            Map.entry("agreed", "Kept, with the text and the time."),
            Map.entry("taken-back", "Taken back, from now on."),
            Map.entry("merged", "They are one now. You can undo it."),
            Map.entry("parted", "They are two again. What came later stays where it is."),
            Map.entry("asked", "Mailed. The link opens this one page, without an account."),
            Map.entry("drawn", "The draw is on record."),
            Map.entry("brought", "They are entered in the next round."),
            Map.entry("lanes", "Set. Who changed heats shows there in a moment."),
            Map.entry("revoked", "Its code has ended."),
            Map.entry("logged", "Logged. The boards move in a moment."));

    private final RoutingContext request;

    Done(RoutingContext request) {
        this.request = request;
    }

    /** Empty when nothing was. */
    public String sentence() {
        var done = request.request().getParam("done");
        return done == null ? "" : SENTENCES.getOrDefault(done, "");
    }
}
