package org.backstretch.portal.person;

import static java.util.stream.Collectors.toSet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Entry;
import org.backstretch.portal.registration.Person;
import org.backstretch.portal.registration.PersonDetails;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.OwnResult;
import org.backstretch.portal.results.OwnResults;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who I am, and where I am entered. */
@Path("/me")
@Authenticated
public class MePage {
    private static final int ROWS = 100;
    private static final int RESULTS = 100;

    @RestClient
    Registration registration;

    @RestClient
    OwnResults results;

    /** @param begun entries in races that have begun: nobody withdraws from one any more */
    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Me(Person me, Part<Entry> entries, Set<UUID> begun, List<OwnResult> results, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance me() {
        var me = registration.me();
        return page(me, filled(me));
    }

    @POST
    public Response describe(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            registration.change(details(form));
            return Answer.go("/me?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(registration.me(), form.refused(refused)));
        }
    }

    private TemplateInstance page(Person me, Form form) {
        var results = results();
        var begun = results.stream().map(own -> own.result().entryId()).collect(toSet());
        return new Me(me, registration.myEntries(ROWS), begun, results, form);
    }

    /** This page is about more than results: it is shown without them while they are away. */
    private List<OwnResult> results() {
        try {
            return results.all(0, RESULTS).items();
        } catch (Refused | ProcessingException away) {
            return List.of();
        }
    }

    private static Form filled(Person me) {
        return Form.empty()
                .with("givenName", me.givenName())
                .with("familyName", me.familyName())
                .with("sex", me.sex())
                .with("birthDate", me.birthDate())
                .with("clubName", me.clubName())
                .with("publicNameStyle", me.publicNameStyle());
    }

    private static PersonDetails details(Form form) {
        return new PersonDetails(
                form.text("givenName"),
                form.value("familyName").strip(),
                form.text("sex"),
                form.text("birthDate"),
                form.text("clubName"),
                form.text("publicNameStyle"));
    }
}
