package org.backstretch.portal.print;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.raceday.NotAnOfficial;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.jboss.resteasy.reactive.RestQuery;

/** Certificates of official results: everybody's own, and many at once for officials. */
@Path("/races/{id}/results")
public class CertificatesPage {
    private static final int AT_ONCE = 4;
    private static final int MOST = 500;

    private final Lists lists;
    private final Printing printing;

    CertificatesPage(Lists lists, Printing printing) {
        this.lists = lists;
        this.printing = printing;
    }

    @GET
    @Path("/certificates/{entry: [0-9a-f-]+}.pdf")
    @Bulkhead(AT_ONCE)
    public Response one(UUID id, UUID entry) {
        var heading = official(id);
        var honour = lists.honours(heading).stream()
                .filter(each -> each.row().entryId().equals(entry))
                .findFirst()
                .orElseThrow(() -> Lists.seeResults(
                        heading.race(),
                        "A certificate is for who finished, and this entry has no place in the results."));
        if (!honour.row().hasName()) {
            throw Lists.seeResults(
                    heading.race(), "Who chose to be anonymous has no certificate: it would name nobody.");
        }
        var title = "Certificate, " + honour.name() + ", " + heading.race().name();
        var certificate = new Certificates(heading, entry.toString(), title, printing);
        certificate.print(honour);
        return Pdf.answer(certificate.bytes(), title);
    }

    /**
     * @param first how many of each group; all if it is no number
     * @param within overall, sex or category
     * @param category only this one; empty for all
     */
    @GET
    @Path("/certificates.pdf")
    @Authenticated
    @Bulkhead(AT_ONCE)
    public Response many(
            UUID id,
            @RestQuery @DefaultValue("") String first,
            @RestQuery @DefaultValue("") String within,
            @RestQuery @DefaultValue("") String category) {
        var heading = official(id);
        if (!heading.state().youMayOfficiate()) {
            throw new NotAnOfficial(heading.race().name());
        }
        var choice = Choice.of(first, within, category);
        var chosen = lists.honours(heading).stream().filter(choice::admits).toList();
        if (chosen.isEmpty()) {
            throw Lists.seeResults(heading.race(), "Nobody with a name finished among those you chose.");
        }
        if (chosen.size() > MOST) {
            throw Lists.seeResults(
                    heading.race(),
                    "These are " + chosen.size() + " certificates; at most " + MOST
                            + " are printed at once. Choose a category, or fewer places.");
        }
        var title = "Certificates, " + heading.race().name();
        var certificates = new Certificates(heading, choice.toString(), title, printing);
        chosen.forEach(certificates::print);
        return Pdf.answer(certificates.bytes(), title);
    }

    private Heading official(UUID id) {
        var heading = lists.heading(id, "latest");
        if (heading.state().rehearsal()) {
            throw Lists.seeResults(heading.race(), "Nobody gets a certificate of a rehearsal.");
        }
        if (heading.isProvisional()) {
            throw Lists.seeResults(
                    heading.race(), "Only official results have certificates, and these are provisional.");
        }
        return heading;
    }
}
