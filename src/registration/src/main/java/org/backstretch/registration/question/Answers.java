package org.backstretch.registration.question;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.entry.Brought;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Settlement;

/** Takes what is answered about an entry whose race is locked. */
@ApplicationScoped
class Answers {
    private final Changes changes;
    private final Settlement settlement;

    Answers(Changes changes, Settlement settlement) {
        this.changes = changes;
        this.settlement = settlement;
    }

    /** Of a new entry, not kept yet. */
    void begin(Entry entry, List<Brought.Answered> given) {
        var said = new HashMap<UUID, Answer>();
        given.forEach(each -> answer(entry, each, said));
    }

    /** The trail has who changed which answers and when, not what they were: it outlives what must be forgotten. */
    void change(Entry entry, List<Brought.Answered> given) {
        Map<UUID, Answer> said = Answer.ofEntry(entry.id()).stream().collect(toMap(Answer::questionId, each -> each));
        var changed = new ArrayList<String>();
        for (var each : given) {
            answer(entry, each, said).ifPresent(question -> changed.add(question.label()));
        }
        if (!changed.isEmpty()) {
            changes.noted(entry, "answers-changed", Optional.of(String.join(", ", changed)));
            settlement.settle(entry);
        }
    }

    /** The question, if it is answered otherwise than before. */
    private static Optional<Question> answer(Entry entry, Brought.Answered given, Map<UUID, Answer> said) {
        var question = known(entry, given.questionId());
        var before = Optional.ofNullable(said.get(question.id()));
        var typed = Optional.ofNullable(given.answer()).orElse("").strip();
        if (typed.isEmpty()) {
            before.ifPresent(answer -> answer.delete());
            said.remove(question.id());
            return before.map(any -> question);
        }
        var words = words(question, entry, typed);
        if (before.isPresent()) {
            return Optional.of(question).filter(any -> before.get().change(words));
        }
        var answer = Answer.of(entry.id(), question.id(), words);
        answer.persist();
        said.put(question.id(), answer);
        return Optional.of(question);
    }

    private static Question known(Entry entry, UUID id) {
        return Question.<Question>findByIdOptional(id)
                .filter(question ->
                        question.eventId().equals(entry.race().event().id()))
                .map(Question::answered)
                .orElseThrow(() -> new Invalid("answers", "The event asks no question " + id + "."));
    }

    private static String words(Question question, Entry entry, String typed) {
        if (!question.isAskedIn(entry.race())) {
            throw new Invalid(question.field(), question.label() + " is not asked of this entry. Leave it out.");
        }
        return switch (question.read(typed)) {
            case Reading.Fit(var words) -> words;
            case Reading.Unfit(var problem, var suggestion) ->
                throw new Invalid(
                        question.field(),
                        "%s is %s.%s"
                                .formatted(
                                        typed,
                                        problem,
                                        suggestion
                                                .map(meant -> " Did you mean " + meant + "?")
                                                .orElse("")));
        };
    }
}
