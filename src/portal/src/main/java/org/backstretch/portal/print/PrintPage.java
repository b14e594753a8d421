package org.backstretch.portal.print;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Bulkhead;

/** A version of a result list for the notice board. */
@Path("/races/{id}/results")
public class PrintPage {
    private static final int AT_ONCE = 4;

    private final Lists lists;
    private final Printing printing;

    PrintPage(Lists lists, Printing printing) {
        this.lists = lists;
        this.printing = printing;
    }

    /** @param version a number, or latest */
    @GET
    @Path("/{version: latest|[0-9]+}.pdf")
    @Bulkhead(AT_ONCE)
    public Response list(UUID id, String version) {
        var heading = lists.heading(id, version);
        var sheet = new ResultSheet(heading, printing);
        lists.rows(heading, sheet::print);
        return Pdf.answer(
                sheet.bytes(),
                "results-" + heading.race().name() + "-version-"
                        + heading.printed().version());
    }
}
