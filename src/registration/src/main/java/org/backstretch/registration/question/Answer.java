package org.backstretch.registration.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.registration.race.Race;

/** What was answered to a question about an entry, whose race is locked by whoever changes it. It travels on no topic. */
@Entity
class Answer extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID entryId;
    private UUID questionId;
    private String words;

    Answer() {}

    static Answer of(UUID entry, UUID question, String words) {
        var answer = new Answer();
        answer.id = Ids.next();
        answer.entryId = entry;
        answer.questionId = question;
        answer.words = words;
        return answer;
    }

    static List<Answer> ofEntry(UUID entry) {
        return list("entryId", entry);
    }

    static List<Answer> ofRace(Race race) {
        return list("entryId in (select e.id from Entry e where e.race = ?1)", race);
    }

    /** Which questions were answered, by entry. */
    static Map<UUID, Set<UUID>> questionsOf(Collection<UUID> entries) {
        return entries.isEmpty()
                ? Map.of()
                : Answer.<Answer>list("entryId in ?1", entries).stream()
                        .collect(groupingBy(Answer::entryId, mapping(Answer::questionId, toSet())));
    }

    /** True if it says something else than before. */
    boolean change(String said) {
        var before = words;
        words = said;
        return !before.equals(said);
    }

    UUID entryId() {
        return entryId;
    }

    UUID questionId() {
        return questionId;
    }

    String words() {
        return words;
    }
}
