package org.backstretch.registration.question;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.registration.entry.EnteredBy;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;
import org.backstretch.registration.race.Race;

/**
 * What is asked and needs an answer. A runner's entry waits for it like for a consent; who takes part already, or was
 * entered by the organizer, is only reminded: no question keeps anybody from starting.
 */
@ApplicationScoped
class AnswersRequirement implements Requirement {
    private static final String CODE = "answers";

    @Override
    public Optional<Missing> missing(Entry entry) {
        return Optional.ofNullable(missing(List.of(entry)).get(entry.id()));
    }

    @Override
    public Map<UUID, Missing> missing(Collection<Entry> entries) {
        var required = entries.stream().map(Entry::race).distinct().collect(toMap(Race::id, Question::requiredIn));
        var answered = required.values().stream().allMatch(List::isEmpty)
                ? Map.<UUID, Set<UUID>>of()
                : Answer.questionsOf(entries.stream().map(Entry::id).toList());
        var all = new HashMap<UUID, Missing>();
        for (var entry : entries) {
            var asked = required.getOrDefault(entry.race().id(), List.of());
            missing(entry, asked, answered.getOrDefault(entry.id(), Set.of()))
                    .ifPresent(missing -> all.put(entry.id(), missing));
        }
        return all;
    }

    private static Optional<Missing> missing(Entry entry, List<Question> required, Set<UUID> answered) {
        var open = required.stream()
                .filter(question -> !answered.contains(question.id()))
                .map(Question::label)
                .collect(joining(", "));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Missing(CODE, "Answer what the organizer asks: " + open + ".", blocks(entry)));
    }

    private static boolean blocks(Entry entry) {
        return entry.enteredBy() == EnteredBy.RUNNER && !entry.status().takesPart();
    }
}
