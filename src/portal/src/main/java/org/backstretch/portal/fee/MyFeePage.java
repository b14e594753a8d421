package org.backstretch.portal.fee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Discount;
import org.backstretch.portal.registration.Entry;
import org.backstretch.portal.registration.Fees;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a runner owes and how to pay. */
@Path("/me/entries/{id}/fee")
@Authenticated
public class MyFeePage {
    @RestClient
    Registration registration;

    @RestClient
    Fees fees;

    @CheckedTemplate(basePath = "fee", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyFee(Entry entry, Bill bill, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance fee(UUID id) {
        return page(id, Form.empty());
    }

    @POST
    public Response use(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            fees.use(id, new Discount.Code(form.text("code")));
            return Answer.go("/me/entries/" + id + "/fee?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(id, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        return new MyFee(registration.entry(id), Bill.of(fees.fee(id)), form);
    }
}
