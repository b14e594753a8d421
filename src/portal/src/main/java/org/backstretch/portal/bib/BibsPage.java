package org.backstretch.portal.bib;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.AllSeries;
import org.backstretch.portal.registration.Bibs;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.registration.Series;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The bibs of a race: ranges, sharing, what giving them out would do, and doing exactly that. */
@Path("/organizer/races/{id}/bibs")
@Authenticated
public class BibsPage {
    private static final int LOST = 100;
    private static final int SERIES = 200;

    private final Registration registration;
    private final Bibs bibs;
    private final AllSeries series;

    BibsPage(@RestClient Registration registration, @RestClient Bibs bibs, @RestClient AllSeries series) {
        this.registration = registration;
        this.bibs = bibs;
        this.series = series;
    }

    /**
     * @param lines of the plan, with empty ones to fill in
     * @param seasons the caller's own series in which the race counts
     */
    @CheckedTemplate(basePath = "bib", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BibsView(
            Race race,
            Event event,
            Form form,
            List<PlanLine> lines,
            Sharing sharing,
            List<Bibs.Lost> lost,
            List<Series> seasons)
            implements TemplateInstance {}

    /** @param wanted what was asked for, to be sent again with the proposal */
    @CheckedTemplate(basePath = "bib", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BibProposal(Race race, Bibs.Proposal proposal, Bibs.Wanted wanted, boolean moved)
            implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID id) {
        return page(id, TypedPlan.filled(bibs.plan(id)));
    }

    @POST
    public Response plan(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(id, form, () -> bibs.plan(id, TypedPlan.of(form)));
    }

    @POST
    @Path("/pool")
    public Response share(UUID id, MultivaluedMap<String, String> sent) {
        var others = Form.of(sent).all("race").stream().map(UUID::fromString).toList();
        var event = registration.race(id).eventId();
        return act(id, filled(id), () -> bibs.share(event, Sharing.with(bibs.pools(event), id, others)));
    }

    @POST
    @Path("/lost")
    public Response lose(UUID id, MultivaluedMap<String, String> sent) {
        var form = filled(id)
                .with("bib", Form.of(sent).value("bib"))
                .with("note", Form.of(sent).value("note"));
        var bib = form.value("bib").strip();
        if (bib.isEmpty()) {
            return Answer.again(page(id, form.wrong("bib", "Say which bib is lost.")));
        }
        return act(id, form, () -> bibs.lose(id, bib, new Bibs.Loss(form.text("note"))));
    }

    @POST
    @Path("/lost/{bib}/recovery")
    public Response recover(UUID id, String bib) {
        return act(id, filled(id), () -> bibs.recover(id, bib));
    }

    @POST
    @Path("/proposal")
    public Response propose(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return proposal(id, wanted(form, null), false);
    }

    @POST
    @Path("/assignment")
    public Response give(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            bibs.give(id, wanted(form, form.text("proposal")));
            return Answer.go("/organizer/races/" + id + "/entries?done=saved");
        } catch (Refused refused) {
            if (!refused.is("bibs-moved")) {
                throw refused;
            }
            return proposal(id, wanted(form, null), true);
        }
    }

    private Response proposal(UUID id, Bibs.Wanted wanted, boolean moved) {
        var page = new BibProposal(registration.race(id), bibs.give(id, wanted), wanted, moved);
        return moved
                ? Answer.again(page)
                : Response.ok(page, "text/html; charset=UTF-8").build();
    }

    private static Bibs.Wanted wanted(Form form, @Nullable String proposal) {
        var queue = Optional.ofNullable(form.text("queue")).orElse("ENTERED");
        return new Bibs.Wanted(proposal == null, proposal, !form.has("anew", "yes"), queue);
    }

    private Response act(UUID id, Form form, Runnable action) {
        try {
            action.run();
            return Answer.go("/organizer/races/" + id + "/bibs?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(id, form.refused(refused)));
        }
    }

    private Form filled(UUID id) {
        return TypedPlan.filled(bibs.plan(id));
    }

    private TemplateInstance page(UUID id, Form form) {
        var race = registration.race(id);
        var event = registration.event(race.eventId());
        var lost = bibs.lost(id, LOST).items();
        return new BibsView(
                race, event, form, TypedPlan.lines(form), Sharing.of(bibs.pools(event.id()), id), lost, seasons(id));
    }

    private List<Series> seasons(UUID race) {
        return series.mine(true, SERIES).items().stream()
                .filter(each ->
                        each.races().stream().anyMatch(leg -> leg.raceId().equals(race)))
                .toList();
    }
}
