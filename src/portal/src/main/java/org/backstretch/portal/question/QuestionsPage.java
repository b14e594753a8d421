package org.backstretch.portal.question;

import static java.util.stream.Collectors.toMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What an event asks its runners, for its organizer to write, and how they answer. */
@Path("/organizer/events/{id}/questions")
@Authenticated
public class QuestionsPage {
    @RestClient
    Registration registration;

    @RestClient
    Questions questions;

    /** A question that is asked, as a form has it. */
    public record Line(Question question, Question.Tally tally, Form form) {
        public boolean isWrong() {
            return form.isWrong();
        }
    }

    /** @param form of a new one */
    @CheckedTemplate(basePath = "question", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuestionList(Event event, List<Line> lines, List<Question> retired, List<Question.Kind> kinds, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(UUID id) {
        return page(id, TypedQuestion.blank());
    }

    @POST
    public Response ask(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            questions.ask(id, TypedQuestion.of(form, registration.event(id)));
            return done(id);
        } catch (Refused refused) {
            return Answer.again(page(id, form.refused(refused)));
        }
    }

    @POST
    @Path("/{question}")
    public Response change(UUID id, UUID question, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            questions.change(id, question, TypedQuestion.of(form, registration.event(id)));
            return done(id);
        } catch (Refused refused) {
            return Answer.again(page(id, Map.of(question, form.refused(refused)), TypedQuestion.blank()));
        }
    }

    @POST
    @Path("/{question}/retirement")
    public Response retire(UUID id, UUID question) {
        return act(id, () -> questions.retire(id, question));
    }

    @POST
    @Path("/{question}/retirement/end")
    public Response askAgain(UUID id, UUID question) {
        return act(id, () -> questions.askAgain(id, question));
    }

    @POST
    @Path("/{question}/rise")
    public Response rise(UUID id, UUID question) {
        return act(id, () -> questions.order(id, risen(question, questions.of(id))));
    }

    /** One place up among those that are asked. */
    private static Question.Order risen(UUID question, List<Question> all) {
        var order = new ArrayList<>(
                all.stream().filter(each -> !each.retired()).map(Question::id).toList());
        var place = order.indexOf(question);
        if (place > 0) {
            order.set(place, order.get(place - 1));
            order.set(place - 1, question);
        }
        return new Question.Order(order);
    }

    private Response act(UUID id, Runnable action) {
        try {
            action.run();
            return done(id);
        } catch (Refused refused) {
            return Answer.again(page(id, TypedQuestion.blank().refused(refused)));
        }
    }

    private static Response done(UUID id) {
        return Answer.go("/organizer/events/" + id + "/questions?done=saved");
    }

    private TemplateInstance page(UUID id, Form form) {
        return page(id, Map.of(), form);
    }

    /** @param typed what was refused, by its question */
    private TemplateInstance page(UUID id, Map<UUID, Form> typed, Form form) {
        var all = questions.of(id);
        var tallies = questions.summary(id).stream().collect(toMap(Question.Tally::questionId, tally -> tally));
        var lines = all.stream()
                .filter(question -> !question.retired())
                .map(question -> new Line(
                        question,
                        tallies.getOrDefault(question.id(), new Question.Tally(question.id(), 0, 0, List.of())),
                        Optional.ofNullable(typed.get(question.id())).orElseGet(() -> TypedQuestion.filled(question))))
                .toList();
        return new QuestionList(
                registration.event(id),
                lines,
                all.stream().filter(Question::retired).toList(),
                List.of(Question.Kind.values()),
                form);
    }
}
