package org.backstretch.portal.match;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.backstretch.portal.match.Matches.ClubTime;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The clubs I ran for, and when. */
@Path("/me/clubs")
@Authenticated
public class MyClubsPage {
    private static final int MOST = 50;
    private static final int SPARE = 2;

    @RestClient
    Matches matches;

    @CheckedTemplate(basePath = "match", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyClubs(List<Row> rows, Form form) implements TemplateInstance {}

    /** As typed. */
    public record Row(int number, String club, String from, String until) {
        static Row of(int number, Form form) {
            return new Row(
                    number, form.value("club-" + number), form.value("from-" + number), form.value("until-" + number));
        }
    }

    @GET
    public TemplateInstance clubs() {
        var clubs = matches.myClubs();
        var form = Form.empty();
        for (int i = 0; i < clubs.size(); i++) {
            form.with("club-" + i, clubs.get(i).clubName())
                    .with("from-" + i, clubs.get(i).from())
                    .with("until-" + i, clubs.get(i).until());
        }
        return page(form);
    }

    @POST
    public Response tell(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            matches.tell(typed(form));
            return Answer.go("/me/clubs?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(form.refused(refused)));
        }
    }

    /** A row without a club is none. */
    private static List<ClubTime> typed(Form form) {
        return IntStream.range(0, MOST)
                .filter(i -> form.text("club-" + i) != null)
                .mapToObj(i -> new ClubTime(form.text("club-" + i), form.text("from-" + i), form.text("until-" + i)))
                .toList();
    }

    private static TemplateInstance page(Form form) {
        var rows = Math.min(MOST, typed(form).size() + SPARE);
        return new MyClubs(
                IntStream.range(0, rows)
                        .mapToObj(number -> Row.of(number, form))
                        .toList(),
                form);
    }
}
