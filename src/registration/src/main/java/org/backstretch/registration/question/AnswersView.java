package org.backstretch.registration.question;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.entry.Entry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is asked, and what was answered.
 *
 * @param mayChange whether whoever asks may still change it
 * @param items what is asked now, and what was answered before it was asked no longer
 */
@Schema(name = "EntryAnswers")
public record AnswersView(UUID entryId, boolean mayChange, List<Item> items) {

    /**
     * @param asked whether it is asked of this entry now
     * @param answer null while nothing was said
     */
    @Schema(name = "EntryAnswer")
    public record Item(
            QuestionView question, boolean asked, @Nullable String answer) {}

    static AnswersView of(Entry entry, boolean mayChange) {
        Map<UUID, String> said = Answer.ofEntry(entry.id()).stream().collect(toMap(Answer::questionId, Answer::words));
        var items = Question.ofEvent(entry.race().event().id()).stream()
                .filter(question -> question.isAskedIn(entry.race()) || said.containsKey(question.id()))
                .map(question -> item(question, entry, Optional.ofNullable(said.get(question.id()))))
                .toList();
        return new AnswersView(entry.id(), mayChange, items);
    }

    private static Item item(Question question, Entry entry, Optional<String> answer) {
        return new Item(QuestionView.of(question), question.isAskedIn(entry.race()), answer.orElse(null));
    }
}
