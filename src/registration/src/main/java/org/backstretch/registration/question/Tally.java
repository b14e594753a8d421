package org.backstretch.registration.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.event.Event;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often what was answered, by entries that hold a place.
 *
 * @param entries that are asked
 * @param answered how many of all entries that hold a place have said something
 * @param counts of each option, in their order; none of words
 */
@Schema(name = "QuestionTally")
public record Tally(
        UUID questionId,
        @Schema(examples = "T-shirt size") String label,
        boolean retired,
        long entries,
        long answered,
        List<Count> counts) {

    private static final List<Status> HOLDING =
            Arrays.stream(Status.values()).filter(Status::holdsPlace).toList();

    @Schema(name = "AnswerCount")
    public record Count(
            @Schema(examples = "M") String answer,
            @Schema(examples = "10") long count) {}

    /** Of a query. */
    record Said(UUID questionId, String words, Long count) {}

    /** Of a query. */
    record Held(UUID race, Long count) {}

    static List<Tally> of(Event event) {
        var said = said(event).stream().collect(groupingBy(Said::questionId));
        var held = held(event);
        return Question.ofEvent(event.id()).stream()
                .map(question -> of(question, said.getOrDefault(question.id(), List.of()), held))
                .toList();
    }

    private static Tally of(Question question, List<Said> said, Map<UUID, Long> held) {
        var counts = said.stream().collect(toMap(Said::words, Said::count));
        return new Tally(
                question.id(),
                question.label(),
                question.isRetired(),
                held.entrySet().stream()
                        .filter(race ->
                                question.races().isEmpty() || question.races().contains(race.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum(),
                said.stream().mapToLong(Said::count).sum(),
                question.countable().stream()
                        .map(option -> new Count(option, counts.getOrDefault(option, 0L)))
                        .toList());
    }

    private static List<Said> said(Event event) {
        return Answer.find(
                        "select a.questionId, a.words, count(*) from Answer a join Entry e on e.id = a.entryId"
                                + " where e.race.event = ?1 and e.status in ?2 group by a.questionId, a.words",
                        event,
                        HOLDING)
                .project(Said.class)
                .list();
    }

    private static Map<UUID, Long> held(Event event) {
        return Entry.find(
                        "select e.race.id, count(*) from Entry e where e.race.event = ?1 and e.status in ?2 group by e.race.id",
                        event,
                        HOLDING)
                .project(Held.class)
                .list()
                .stream()
                .collect(toMap(Held::race, Held::count));
    }
}
