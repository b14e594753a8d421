package org.backstretch.portal.registration;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** What entries cost, who has paid, and what a bank says about it. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Fees {

    @GET
    @Path("/events/{event}/payment-terms")
    PaymentTerms terms(UUID event);

    @PUT
    @Path("/events/{event}/payment-terms")
    PaymentTerms set(UUID event, PaymentTerms terms);

    @GET
    @Path("/races/{race}/fees")
    Prices prices(UUID race);

    @GET
    @Path("/events/{event}/prices")
    List<RacePrice> pricesOf(UUID event);

    /** What is paid now, where it can be read: no page is missing because of it. */
    default List<RacePrice> shownOf(UUID event) {
        try {
            return pricesOf(event);
        } catch (Refused none) {
            return List.of();
        }
    }

    @PUT
    @Path("/races/{race}/fees")
    Prices set(UUID race, Prices.Wanted wanted);

    @GET
    @Path("/events/{event}/discounts")
    Part<Discount> discounts(UUID event, @RestQuery int size);

    @PUT
    @Path("/events/{event}/discounts/{code}")
    Discount set(UUID event, String code, Discount.Terms terms);

    @GET
    @Path("/events/{event}/fees")
    FeeTable table(
            UUID event, @RestQuery String show, @RestQuery String search, @RestQuery int page, @RestQuery int size);

    @GET
    @Produces("text/csv")
    @Path("/events/{event}/fees")
    String csv(UUID event, @RestQuery String format, @RestQuery String show, @RestQuery String search);

    @GET
    @Path("/entries/{entry}/fee")
    Fee fee(UUID entry);

    @PUT
    @Path("/entries/{entry}/fee/discount")
    Fee use(UUID entry, Discount.Code code);

    @POST
    @Path("/entries/{entry}/payments")
    Fee book(UUID entry, Fee.Booking booking);

    @POST
    @Consumes("text/csv")
    @Path("/events/{event}/bank-imports")
    BankImport read(UUID event, byte[] csv);

    @GET
    @Path("/events/{event}/bank-imports/{report}")
    BankImport report(UUID event, UUID report, @RestQuery int page);

    @PUT
    @Path("/events/{event}/bank-imports/{report}/columns")
    BankImport say(UUID event, UUID report, Meanings meanings);

    @PUT
    @Path("/events/{event}/bank-imports/{report}/confirmation")
    BankImport.Booked confirm(UUID event, UUID report, BankImport.Confirmation confirmation);
}
