package org.backstretch.portal.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.Activities;
import org.backstretch.portal.results.Activity;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The runs I logged, and a form for the next. One run counts in every challenge whose rules it meets. */
@Path("/me/runs")
@Authenticated
public class RunsPage {
    private static final int ROWS = 50;

    @RestClient
    Activities activities;

    @RestClient
    Registration registration;

    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Runs(Part<Activity> runs, Direction[] directions, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance runs(@RestQuery @DefaultValue("0") int page) {
        return page(Form.empty().with("direction", Direction.BACKWARD).with("key", UUID.randomUUID()), page);
    }

    @POST
    public Response log(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var run = TypedRun.of(form);
        if (form.isWrong()) {
            return Answer.again(page(form, 0));
        }
        try {
            registration.me();
            activities.log(form.value("key"), run);
            return Answer.go("/me/runs?done=logged");
        } catch (Refused refused) {
            return Answer.again(page(form.refused(refused), 0));
        }
    }

    @POST
    @Path("/{run}/withdrawal")
    public Response withdraw(UUID run) {
        activities.withdraw(run);
        return Answer.go("/me/runs?done=saved");
    }

    private TemplateInstance page(Form form, int page) {
        return new Runs(activities.mine(page, ROWS), Direction.values(), form);
    }
}
