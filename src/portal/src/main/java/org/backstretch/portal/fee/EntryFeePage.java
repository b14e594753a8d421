package org.backstretch.portal.fee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Entry;
import org.backstretch.portal.registration.Fee;
import org.backstretch.portal.registration.Fees;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The ledger of one entry: book cash or a transfer, give money back, waive, take back what was wrong. */
@Path("/organizer/entries/{id}/fee")
@Authenticated
public class EntryFeePage {
    @RestClient
    Registration registration;

    @RestClient
    Fees fees;

    @CheckedTemplate(basePath = "fee", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EntryFee(Race race, Entry entry, Fee fee, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance fee(UUID id) {
        var fee = fees.fee(id);
        var currency = Optional.ofNullable(fee.currency()).orElse("EUR");
        return page(id, Form.empty().with("amount", fee.open() > 0 ? Amounts.plain(fee.open(), currency) : ""));
    }

    @POST
    public Response book(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var currency = Optional.ofNullable(fees.fee(id).currency()).orElse("EUR");
        var typed = form.text("amount");
        var amount = Amounts.typed(form.value("amount"), currency);
        if (typed != null && amount.isEmpty()) {
            return Answer.again(page(id, form.wrong("amount", "Write an amount such as 15.00.")));
        }
        var what = form.value("what").split(" ");
        return act(
                id,
                form,
                new Fee.Booking(
                        what[0],
                        what.length > 1 ? what[1] : null,
                        amount.orElse(null),
                        form.text("receipt"),
                        form.text("reason"),
                        null));
    }

    @POST
    @Path("/lines/{line}/correction")
    public Response correct(UUID id, UUID line, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(id, form, new Fee.Booking("CORRECTION", null, null, null, form.text("reason"), line));
    }

    private Response act(UUID id, Form form, Fee.Booking booking) {
        try {
            fees.book(id, booking);
            return Answer.go("/organizer/entries/" + id + "/fee?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(id, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        var entry = registration.entry(id);
        return new EntryFee(registration.race(entry.raceId()), entry, fees.fee(id), form);
    }
}
