package org.backstretch.portal.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.backstretch.portal.registration.Mail;
import org.backstretch.portal.registration.Mails;
import org.backstretch.portal.service.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** What was mailed about one's events. Where no mail server is set up, this is where their links are found. */
@Path("/mails")
@Authenticated
public class MailsPage {
    private static final int ROWS = 30;

    @RestClient
    Mails mails;

    /** @param kept whether mails are kept here instead of being sent */
    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailList(Part<Mail> part, List<ShownMail> shown, String search, boolean kept) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String search, @RestQuery @DefaultValue("0") int page) {
        var part = mails.find(search, page, ROWS);
        return new MailList(
                part,
                part.items().stream().map(ShownMail::of).toList(),
                search,
                part.items().stream().anyMatch(Mail::isKept));
    }
}
