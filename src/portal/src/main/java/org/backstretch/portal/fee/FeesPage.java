package org.backstretch.portal.fee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
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
import org.backstretch.portal.page.LocalTime;
import org.backstretch.portal.registration.Discount;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.FeeTable;
import org.backstretch.portal.registration.Fees;
import org.backstretch.portal.registration.PaymentTerms;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The money of an event, for its organizer: how it is taken, what races cost, codes, and who still owes. */
@Path("/organizer/events/{id}/fees")
@Authenticated
public class FeesPage {
    private static final int ROWS = 200;
    private static final int MOST_CODES = 200;

    @RestClient
    Registration registration;

    @RestClient
    Fees fees;

    /** A race with its prices as a form has them. */
    public record Priced(Race race, Form form) {}

    @CheckedTemplate(basePath = "fee", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FeesView(
            Event event,
            boolean taken,
            Form terms,
            List<Priced> races,
            Part<Discount> discounts,
            Form code,
            FeeTable table,
            String show,
            String search)
            implements TemplateInstance {}

    @GET
    public TemplateInstance fees(
            UUID id,
            @RestQuery @DefaultValue("ALL") String show,
            @RestQuery @DefaultValue("") String search,
            @RestQuery @DefaultValue("0") int page) {
        return page(id, new Forms(id), fees.table(id, show, search, page, ROWS), show, search);
    }

    /** What stands in the forms: what is stored, but where somebody typed something else. */
    private final class Forms {
        private final UUID event;
        private final Optional<PaymentTerms> known;
        private Form terms;
        private Optional<Priced> refused = Optional.empty();
        private Form code = Form.empty();

        Forms(UUID event) {
            this.event = event;
            this.known = knownTerms(event);
            this.terms = TypedTerms.filled(known);
        }

        String currency() {
            return known.map(PaymentTerms::currency).orElse("EUR");
        }

        List<Priced> races() {
            return registration.event(event).programme().stream()
                    .map(race -> refused.filter(each -> each.race().id().equals(race.id()))
                            .orElseGet(() -> new Priced(
                                    race, Form.empty().with("prices", TypedPrices.written(fees.prices(race.id()))))))
                    .toList();
        }
    }

    private Optional<PaymentTerms> knownTerms(UUID event) {
        try {
            return Optional.of(fees.terms(event));
        } catch (Refused none) {
            if (none.is(404)) {
                return Optional.empty();
            }
            throw none;
        }
    }

    @POST
    @Path("/terms")
    public Response terms(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(
                id,
                "saved",
                () -> fees.set(id, TypedTerms.of(form)),
                (forms, refusal) -> forms.terms = form.refused(refusal));
    }

    @POST
    @Path("/races/{race}/prices")
    public Response prices(UUID id, UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var wanted = TypedPrices.of(form, new Forms(id).currency());
        if (wanted.isEmpty()) {
            return again(id, forms -> forms.refused = Optional.of(new Priced(registration.race(race), form)));
        }
        return act(
                id,
                "saved",
                () -> fees.set(race, wanted.get()),
                (forms, refusal) ->
                        forms.refused = Optional.of(new Priced(registration.race(race), form.refused(refusal))));
    }

    @POST
    @Path("/discounts")
    public Response discount(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var forms = new Forms(id);
        var zone = registration.event(id).zone();
        var until = Optional.ofNullable(form.text("until")).flatMap(day -> LocalTime.read(day + "T23:59:59", zone));
        var terms = TypedCode.of(form, forms.currency(), until);
        return terms.isEmpty()
                ? again(id, shown -> shown.code = form)
                : act(
                        id,
                        "saved",
                        () -> fees.set(id, form.value("code").strip(), terms.get()),
                        (shown, refusal) -> shown.code = form.refused(refusal));
    }

    private interface Shown {
        void show(Forms forms, Refused refusal);
    }

    private interface Again {
        void show(Forms forms);
    }

    private Response act(UUID id, String done, Runnable action, Shown refused) {
        try {
            action.run();
            return Answer.go("/organizer/events/" + id + "/fees?done=" + done);
        } catch (Refused refusal) {
            return again(id, forms -> refused.show(forms, refusal));
        }
    }

    private Response again(UUID id, Again shown) {
        var forms = new Forms(id);
        shown.show(forms);
        return Answer.again(page(id, forms, fees.table(id, "ALL", "", 0, ROWS), "ALL", ""));
    }

    private TemplateInstance page(UUID id, Forms forms, FeeTable table, String show, String search) {
        var taken = forms.known.isPresent();
        return new FeesView(
                registration.event(id),
                taken,
                forms.terms,
                taken ? forms.races() : List.of(),
                taken ? fees.discounts(id, MOST_CODES) : new Part<>(List.of(), 0, MOST_CODES, 0),
                forms.code,
                table,
                show,
                search);
    }
}
