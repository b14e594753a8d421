package org.backstretch.portal.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Desk;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.Declaration;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.results.Timed;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Bibs that stayed at the desk. Registration knows who never came, results who has a time or an outcome; a human says of
 * the rest that they did not start, all of them with one button. Nothing happens by itself.
 */
@Path("/race-day/{race}/absentees")
@Authenticated
public class AbsenteesPage {
    private static final int MOST = 500;
    private static final String NEVER_CAME = "Never came to the desk";

    private final Registration registration;
    private final Desk desk;
    private final Results results;

    AbsenteesPage(@RestClient Registration registration, @RestClient Desk desk, @RestClient Results results) {
        this.registration = registration;
        this.desk = desk;
        this.results = results;
    }

    /** @param checkedIn 0 where the race used no desk */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AbsenteeList(Race race, long checkedIn, List<Desk.Absentee> absent, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance list(UUID race) {
        return page(race, Form.empty());
    }

    /** Of those that were shown, those that are still absent: who came or crossed the line meanwhile is left out. */
    @POST
    public Response confirm(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var shown = Set.copyOf(form.all("entry"));
        try {
            absent(race, desk.absentees(race, 0, MOST)).stream()
                    .filter(each -> shown.contains(each.entryId().toString()))
                    .forEach(each ->
                            results.declare(each.entryId(), new Declaration("DID_NOT_START", null, NEVER_CAME)));
            return Answer.go("/race-day/" + race + "?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(race, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        var absentees = desk.absentees(id, 0, MOST);
        return new AbsenteeList(registration.race(id), absentees.checkedIn(), absent(id, absentees), form);
    }

    /** Who is timed or judged already needs no word of ours. */
    private List<Desk.Absentee> absent(UUID race, Desk.Absentees absentees) {
        var known = results.timed(race).stream()
                .filter(Timed::hasOutcome)
                .map(Timed::entryId)
                .collect(Collectors.toSet());
        return absentees.absent().items().stream()
                .filter(each -> !known.contains(each.entryId()))
                .toList();
    }
}
