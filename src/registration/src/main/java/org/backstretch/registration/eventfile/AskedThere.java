package org.backstretch.registration.eventfile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.eventfile.UnfitEventFile;
import org.jspecify.annotations.Nullable;

/** What another installation asked, whole and in plain words; whether it can be asked here, questions know. */
final class AskedThere {
    private AskedThere() {}

    /** @throws UnfitEventFile which one is not whole */
    static void refuseUnfit(List<EventFact.Question> questions) {
        for (var i = 0; i < questions.size(); i++) {
            if (!isWhole(questions.get(i))) {
                throw new UnfitEventFile("registration/event.jsonl, question " + (i + 1)
                        + ": It has no id, no kind, or words that are not one line of plain text.");
            }
        }
    }

    private static boolean isWhole(EventFact.Question question) {
        return Stream.<@Nullable Object>of(question.id(), question.kind()).allMatch(Objects::nonNull)
                && Stream.concat(Stream.of(question.label(), question.hint()), question.options().stream())
                        .allMatch(Told::isPlain);
    }
}
