package org.backstretch.registration.question;

import static java.util.Comparator.comparingInt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.fact.Facts;
import org.backstretch.registration.race.Race;

/** Makes, changes and orders the questions of an event whose row is locked; what is asked then, the others are told. */
@ApplicationScoped
class Questions {
    private static final int MOST = 30;

    private final Changes changes;
    private final Facts facts;

    Questions(Changes changes, Facts facts) {
        this.changes = changes;
        this.facts = facts;
    }

    Question ask(Event event, QuestionForm form) {
        var all = refuseOneMore(event, form);
        var question = Question.asked(event.id(), form, all.size());
        question.persist();
        changes.noted(event, "question-asked", Map.of(), question.told());
        facts.changed(List.of(event));
        return question;
    }

    Question change(Event event, UUID id, QuestionForm form) {
        var question = Question.locked(id, event.id());
        refuseForeignRaces(event, form);
        if (!question.isRetired()) {
            refuseTwice(Question.ofEvent(event.id()), form.plainLabel(), Optional.of(id));
        }
        var before = question.told();
        question.take(form);
        changes.noted(event, "question-changed", before, question.told());
        facts.changed(List.of(event));
        return question;
    }

    Question retire(Event event, UUID id) {
        var question = Question.get(id, event.id());
        if (!question.isRetired()) {
            question.retire();
            changes.noted(event, "question-retired", Optional.of(question.label()));
            facts.changed(List.of(event));
        }
        return question;
    }

    Question askAgain(Event event, UUID id) {
        var question = Question.get(id, event.id());
        if (question.isRetired()) {
            refuseTwice(Question.ofEvent(event.id()), question.label(), Optional.of(id));
            question.askAgain();
            changes.noted(event, "question-asked-again", Optional.of(question.label()));
            facts.changed(List.of(event));
        }
        return question;
    }

    /** Those that are not named follow in the order they had. */
    List<Question> order(Event event, List<UUID> wanted) {
        var all = Question.ofEvent(event.id());
        var ids = all.stream().map(Question::id).toList();
        if (!ids.containsAll(wanted) || new HashSet<>(wanted).size() < wanted.size()) {
            throw new Invalid("questions", "Name questions of this event, each once.");
        }
        var ordered = all.stream()
                .sorted(comparingInt(
                        question -> wanted.contains(question.id()) ? wanted.indexOf(question.id()) : wanted.size()))
                .toList();
        IntStream.range(0, ordered.size()).forEach(place -> ordered.get(place).stand(place));
        changes.noted(event, "questions-ordered", Optional.empty());
        facts.changed(List.of(event));
        return ordered;
    }

    /** One of another installation's, under the id it had there; whoever opens it tells the others when all are. */
    void open(Event event, UUID id, QuestionForm form) {
        var all = refuseOneMore(event, form);
        Question.opened(id, event.id(), form, all.size()).persist();
    }

    /** @return all there are */
    private static List<Question> refuseOneMore(Event event, QuestionForm form) {
        var all = Question.ofEvent(event.id());
        if (all.stream().filter(each -> !each.isRetired()).count() >= MOST) {
            throw new Invalid("label", "An event asks at most " + MOST + " questions. Retire one first.");
        }
        refuseForeignRaces(event, form);
        refuseTwice(all, form.plainLabel(), Optional.empty());
        return all;
    }

    private static void refuseForeignRaces(Event event, QuestionForm form) {
        var races = new HashSet<>(Race.of(event).stream().map(Race::id).toList());
        if (!races.containsAll(form.wantedRaces())) {
            throw new Invalid("races", "Ask in races of this event, or leave them out to ask in all.");
        }
    }

    /** Its label heads a column. */
    private static void refuseTwice(List<Question> all, String label, Optional<UUID> but) {
        all.stream()
                .filter(each -> !each.isRetired() && !Optional.of(each.id()).equals(but) && each.isCalled(label))
                .findFirst()
                .ifPresent(same -> {
                    throw new Invalid("label", "There is a question \"" + same.label() + "\" already.");
                });
    }
}
