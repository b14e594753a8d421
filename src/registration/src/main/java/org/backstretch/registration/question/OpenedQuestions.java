package org.backstretch.registration.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.eventfile.UnfitEventFile;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.fact.Facts;

/** What came with the file of an event is asked here as it was asked there, in the same order; nobody's answers come along. */
@ApplicationScoped
public class OpenedQuestions {
    private final Questions questions;
    private final Validator validator;
    private final Changes changes;
    private final Facts facts;

    OpenedQuestions(Questions questions, Validator validator, Changes changes, Facts facts) {
        this.questions = questions;
        this.validator = validator;
        this.changes = changes;
        this.facts = facts;
    }

    /** Whether one of them is here already. */
    public static boolean areHere(List<EventFact.Question> told) {
        List<UUID> ids = told.stream().map(EventFact.Question::id).toList();
        return Question.count("id in ?1", ids) > 0;
    }

    /**
     * @param event new, and its races too
     * @throws UnfitEventFile which question cannot be asked here, and why
     */
    public void open(Event event, List<EventFact.Question> told) {
        for (var i = 0; i < told.size(); i++) {
            open(event, told.get(i), "registration/event.jsonl, question " + (i + 1) + ", ");
        }
        if (!told.isEmpty()) {
            changes.noted(event, "questions-opened", Optional.of("from a file of the event"));
            facts.changed(List.of(event));
        }
    }

    private void open(Event event, EventFact.Question told, String where) {
        var form = new QuestionForm(
                QuestionKind.valueOf(told.kind().name()),
                told.label(),
                told.hint(),
                told.required(),
                told.options(),
                told.races());
        validator.validate(form).stream()
                .min(Comparator.comparing(OpenedQuestions::field))
                .ifPresent(wrong -> {
                    throw new UnfitEventFile(where + field(wrong) + ": " + wrong.getMessage() + ".");
                });
        try {
            questions.open(event, told.id(), form);
        } catch (Invalid unfit) {
            throw new UnfitEventFile(where + unfit.getParameters().get("field") + ": " + unfit.getDetail());
        }
    }

    private static String field(ConstraintViolation<QuestionForm> wrong) {
        return wrong.getPropertyPath().toString();
    }
}
