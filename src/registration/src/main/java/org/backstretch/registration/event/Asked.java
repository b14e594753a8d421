package org.backstretch.registration.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.EventFact;

/**
 * What an event asks whoever enters, as the others are told. Looked up and not kept, so that it cannot differ from what is asked;
 * by name, for questions know events.
 */
final class Asked {
    private static final String NOW = "from Question q where q.eventId = :event and q.retired = false";

    private Asked() {}

    static List<EventFact.Question> by(UUID event) {
        var entities = Panache.getEntityManager(Event.class);
        var questions = rows(
                entities,
                "select q.id, str(q.kind), q.label, q.hint, q.required " + NOW + " order by q.position, q.id",
                event);
        if (questions.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<String>> options = words(entities, event);
        Map<UUID, List<UUID>> races = races(entities, event);
        return questions.stream()
                .map(row -> question(
                        row,
                        options.getOrDefault(row.get(0, UUID.class), List.of()),
                        races.getOrDefault(row.get(0, UUID.class), List.of())))
                .toList();
    }

    private static EventFact.Question question(Tuple row, List<String> options, List<UUID> races) {
        return new EventFact.Question(
                row.get(0, UUID.class),
                EventFact.Question.Kind.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Boolean.class),
                options,
                races);
    }

    private static Map<UUID, List<String>> words(EntityManager entities, UUID event) {
        return rows(
                        entities,
                        "select q.id, o from Question q join q.options o where q.eventId = :event order by q.id, index(o)",
                        event)
                .stream()
                .collect(groupingBy(row -> row.get(0, UUID.class), mapping(row -> row.get(1, String.class), toList())));
    }

    private static Map<UUID, List<UUID>> races(EntityManager entities, UUID event) {
        return rows(
                        entities,
                        "select q.id, r from Question q join q.races r where q.eventId = :event order by q.id, r",
                        event)
                .stream()
                .collect(groupingBy(row -> row.get(0, UUID.class), mapping(row -> row.get(1, UUID.class), toList())));
    }

    private static List<Tuple> rows(EntityManager entities, String query, UUID event) {
        return entities.createQuery(query, Tuple.class)
                .setParameter("event", event)
                .getResultList();
    }
}
