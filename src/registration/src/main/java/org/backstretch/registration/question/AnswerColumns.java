package org.backstretch.registration.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.entry.MoreColumns;
import org.backstretch.registration.race.Race;

/** A column for each question, headed by its label. For the organizer only: other officials need not know. */
@ApplicationScoped
class AnswerColumns implements MoreColumns {

    @Override
    public Part of(Race race, Caller caller) {
        if (!race.event().mayBeEditedBy(caller)) {
            return Part.NONE;
        }
        var said = Answer.ofRace(race);
        var answered = said.stream().map(Answer::questionId).distinct().toList();
        var questions = Question.ofEvent(race.event().id()).stream()
                .filter(question -> question.isAskedIn(race) || answered.contains(question.id()))
                .toList();
        Map<UUID, List<Answer>> byEntry = said.stream().collect(groupingBy(Answer::entryId));
        return new Part(
                questions.stream().map(question -> heading(question, race)).toList(),
                entry -> cells(questions, byEntry.getOrDefault(entry, List.of())));
    }

    private static String heading(Question question, Race race) {
        return question.isAskedIn(race) ? question.label() : question.label() + " (asked no longer)";
    }

    private static List<String> cells(List<Question> questions, List<Answer> answers) {
        var words = answers.stream().collect(toMap(Answer::questionId, Answer::words));
        return questions.stream()
                .map(question -> words.getOrDefault(question.id(), ""))
                .toList();
    }
}
