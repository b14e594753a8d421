package org.backstretch.registration.safety;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.EventFact.Status;
import org.backstretch.kit.Ids;
import org.backstretch.registration.event.Event;

/** The answers for an event, as somebody gave them at one time. Never changed: new answers are the next version. */
@Entity
@Table(name = "safety_checklist")
class Checklist extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID eventId;
    private int version;
    private Instant at;
    private UUID account;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "safety_answer", joinColumns = @JoinColumn(name = "checklist_id"))
    @OrderColumn(name = "position")
    private List<Answer> answers = new ArrayList<>();

    Checklist() {}

    static Checklist next(
            Event event, Optional<Checklist> before, Collection<Answer> answers, UUID account, Instant at) {
        var next = new Checklist();
        next.id = Ids.next();
        next.eventId = event.id();
        next.version = before.map(Checklist::version).orElse(0) + 1;
        next.at = at;
        next.account = account;
        next.answers.addAll(answers);
        return next;
    }

    static Optional<Checklist> newest(UUID event) {
        return find("eventId = ?1 order by version desc", event).firstResultOptional();
    }

    /** All of an event, the newest first. */
    static List<Checklist> versions(UUID event) {
        return list("eventId = ?1 order by version desc", event);
    }

    /** The newest of the other events that the organizer of this one has opened, the latest first. */
    static List<Checklist> earlier(Event event, int most) {
        return Checklist.<Checklist>find("""
                        from Checklist c where c.eventId <> ?1
                        and c.version = (select max(d.version) from Checklist d where d.eventId = c.eventId)
                        and exists (select 1 from Event e where e.id = c.eventId and e.organizer = ?2 and e.status <> ?3)
                        order by c.at desc, c.id desc""", event.id(), event.organizer(), Status.DRAFT)
                .page(0, most)
                .list();
    }

    /** The questions of today that it does not answer, in their order. */
    List<Question> unanswered() {
        return Arrays.stream(Question.values())
                .filter(question -> answer(question).isEmpty())
                .toList();
    }

    Optional<Answer> answer(Question question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question.code()))
                .findFirst();
    }

    UUID eventId() {
        return eventId;
    }

    int version() {
        return version;
    }

    Instant at() {
        return at;
    }

    UUID account() {
        return account;
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }
}
