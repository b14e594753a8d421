package org.backstretch.registration.mail;

import static org.backstretch.kit.caller.Caller.ADMIN;
import static org.backstretch.kit.caller.Caller.ORGANIZER;

import io.quarkus.panache.common.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.web.Pages;
import org.backstretch.registration.web.SearchText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was mailed, and whether it arrived at a mail server. */
@Path("/mails")
@Tag(name = "Mails")
public class MailResource {
    private final Caller caller;

    MailResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ORGANIZER, ADMIN})
    @Transactional
    @Operation(
            summary = "Mails about own events, the newest first; all of them for admins",
            description =
                    "Without a mail server they are kept to be read here, links and all. Sent ones show no links.")
    public Page<MailView> find(
            @QueryParam("search") @DefaultValue("") @Size(max = 80) String search, @BeanParam @Valid PageRequest ask) {
        var found = Mail.<Mail>find(
                "from Mail mail where lower(concat(recipient, ' ', subject)) like :search escape '\\' and (:all = true or exists"
                        + " (select 1 from Event event where event.id = mail.eventId and event.organizer = :account))"
                        + " order by id desc",
                Parameters.with("search", SearchText.containing(search))
                        .and("all", caller.isAdmin())
                        .and("account", caller.account()));
        return Pages.of(found, ask).map(MailView::of);
    }
}
