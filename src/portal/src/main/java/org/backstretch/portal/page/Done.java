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
            Map.entry("answered", "Answered. It stands on the event’s page."),
            Map.entry("archived", "Archived. It stays public, and changes no more."),
            Map.entry("unarchived", "Out of the archive. It is closed, and can be changed again."),
            Map.entry("copied", "Planned. Answer the safety checklist, look at the races, then open it."),
            Map.entry("closed", "Closed: nobody can enter any more."),
            Map.entry("entered", "Entered."),
            Map.entry("accepted", "The place is yours."),
            Map.entry("declined", "Declined. Thank you for saying so."),
            Map.entry("asked", "Asked, by mail."),
            Map.entry("team", "Entered. The members are asked by mail."),
            Map.entry("confirmed", "You are in the team."),
            Map.entry("mailed", "If the entry has an address, the link is on its way there."),
            Map.entry("claimed", "The organizer is asked, and you are told by mail."),
            Map.entry("own", "This entry is yours now."),
            Map.entry("withdrawn", "Withdrawn. The place is free again."),
            Map.entry("refused", "Refused. The runner reads why."),
            Map.entry("revived", "It has a place again."),
            Map.entry("paused", "Paused. Places that become free stay for the list."),
            Map.entry("resumed", "Places are offered again."),
            Map.entry("shared", "Saved. The races share these places now."),
            Map.entry("unshared", "Each race has the places of its own again."),
            Map.entry("restored", "Back in the race."),
            Map.entry("hidden", "Hidden. The race is planned again, as if nothing had been."),
            Map.entry("imported", "Everybody in the file is entered."),
            Map.entry("taken", "Taken. Each time counts once, however often it is sent."),
            Map.entry("invited", "Asked by mail. They are in office once they accept."),
            Map.entry("inoffice", "You are in office. Thank you for helping."),
            Map.entry("requested", "Asked. You get a mail when it is decided."),
            Map.entry("role-decided", "Decided. Keycloak follows in a few seconds."),
            Map.entry("dismissed", "Done. They are not in office."),
            Map.entry("starts", "The start times are set, and all times follow."),
            Map.entry("published", "Published."),
            Map.entry("joined", "You are in."),
            Map.entry("corrected", "Corrected. The boards follow in a moment."),
            Map.entry("aligned", "Applied. The board has changed, all at once."),
            Map.entry("lodged", "Your protest is lodged. Officials decide it before results become official."),
            Map.entry("unaligned", "Undone. Everything stands as it did before."),
            Map.entry("left", "You have left."),
            Map.entry("held", "Your place is held. Answer what is needed, and it is yours."),
            Map.entry("account-asked", "If another account has that address, the link is on its way there."),
            Map.entry("shown", "Everybody may see it now. You can take it back at any time."),
            Map.entry("agreed", "Kept, with the text and the time."),
            Map.entry("consent-taken-back", "Taken back, from now on."),
            Map.entry(
                    "accounts-merged", "They are one now, and every address of both was mailed why. It can be undone."),
            Map.entry("merged", "They are one now. You can undo it."),
            Map.entry("parted", "They are two again. What came later stays where it is."),
            Map.entry("guardian-asked", "Mailed. The link opens this one page, without an account."),
            Map.entry("drawn", "The draw is on record."),
            Map.entry("brought", "They are entered in the next round."),
            Map.entry("lanes", "Set. Who changed heats shows there in a moment."),
            Map.entry("revoked", "Its code has ended."),
            Map.entry("checked-in", "Checked in."),
            Map.entry("taken-back", "Taken back."),
            Map.entry("bib", "The bib is handed out."),
            Map.entry("decided", "Decided, and on record."),
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
