package org.backstretch.registration.safety;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.event.Event;

/** The gate before the first opening: what an organizer must have answered, and answers. */
@ApplicationScoped
public class Checklists {
    private final Caller caller;
    private final Changes changes;
    private final Clock clock;

    Checklists(Caller caller, Changes changes, Clock clock) {
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** Refuses a draft with open questions. What was open once may be opened again: its runners rely on it. */
    public void refuseUnanswered(Event event) {
        if (event.isDraft()) {
            refuse(
                    event,
                    Checklist.newest(event.id())
                            .map(Checklist::unanswered)
                            .orElseGet(() -> List.of(Question.values())));
        }
    }

    /** @param event whose row is locked */
    Checklist answer(Event event, Answers given) {
        var before = Checklist.newest(event.id());
        var answers = given.together(() -> last(event).answers());
        if (before.filter(known -> known.answers().equals(answers)).isPresent()) {
            return before.get();
        }
        var next = Checklist.next(event, before, answers, caller.account(), clock.instant());
        if (!event.isDraft()) {
            refuse(event, next.unanswered());
        }
        next.persist();
        changes.noted(event, "safety-answered", before.map(Checklists::told).orElse(Map.of()), told(next));
        return next;
    }

    private static Checklist last(Event event) {
        return Checklist.earlier(event, 1).stream().findFirst().orElseThrow(NoEarlierAnswers::new);
    }

    private static void refuse(Event event, List<Question> unanswered) {
        if (!unanswered.isEmpty()) {
            throw new Unanswered(event.name(), unanswered);
        }
    }

    private static Map<String, String> told(Checklist checklist) {
        return Arrays.stream(Question.values())
                .filter(question -> checklist.answer(question).isPresent())
                .collect(toMap(Question::code, question -> words(checklist.answer(question))));
    }

    private static String words(Optional<Answer> answer) {
        return answer.map(given -> (given.kind() + " " + given.note()).strip()).orElse("");
    }
}
