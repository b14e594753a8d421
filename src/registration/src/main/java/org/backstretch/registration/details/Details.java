package org.backstretch.registration.details;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.event.Event;
import org.jspecify.annotations.Nullable;

/** Of one event. Whoever changes it holds the lock of the event. */
@Entity
@Table(name = "event_details")
class Details extends PanacheEntityBase {
    @Id
    private UUID eventId;

    private String venue;

    /** Null: the usual one of its country. */
    private @Nullable String language;

    @ElementCollection
    @CollectionTable(name = "event_programme", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    private List<ProgrammeLine> programme = new ArrayList<>();

    @Embedded
    private @Nullable Notice notice;

    Details() {}

    /** Those of the event, or empty ones. */
    static Details of(UUID event) {
        return Details.<Details>findByIdOptional(event).orElseGet(() -> empty(event));
    }

    private static Details empty(UUID event) {
        var details = new Details();
        details.eventId = event;
        details.venue = "";
        return details;
    }

    /** The same for another event, without the notice: that was about the day. */
    Details copiedTo(Event other, List<ProgrammeLine> moved) {
        var copy = empty(other.id());
        copy.venue = venue;
        copy.language = language;
        copy.programme.addAll(moved);
        return copy;
    }

    void describe(String where, Optional<String> spoken, List<ProgrammeLine> lines) {
        venue = where.strip();
        speak(spoken);
        programme.clear();
        programme.addAll(lines);
    }

    void speak(Optional<String> code) {
        language = code.orElse(null);
    }

    /** The same words again keep their time: nobody is told anew what they know. */
    void notify(String text, Instant now) {
        if (notice == null || !text.strip().equals(notice.text())) {
            notice = new Notice(text.strip(), now);
        }
    }

    void takeNoticeDown() {
        notice = null;
    }

    String venue() {
        return venue;
    }

    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    List<ProgrammeLine> programme() {
        return List.copyOf(programme);
    }

    Optional<Notice> notice() {
        return Optional.ofNullable(notice).filter(Notice::isThere);
    }
}
