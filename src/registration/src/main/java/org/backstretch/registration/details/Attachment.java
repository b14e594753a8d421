package org.backstretch.registration.details;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A file that an event offers, such as a map of its course. */
@Entity
@Table(name = "event_attachment")
class Attachment extends PanacheEntityBase {
    static final int MOST = 20;

    @Id
    private UUID id;

    private UUID eventId;
    private String name;
    private String type;
    private byte[] content;
    private int bytes;
    private UUID addedBy;
    private Instant addedAt;

    Attachment() {}

    /** Without what is in it. */
    record Listed(UUID id, String name, String type, int bytes, Instant addedAt) {}

    static Attachment added(UUID id, UUID event, String name, FileKind kind, byte[] content, UUID by, Instant now) {
        var added = new Attachment();
        added.id = id;
        added.eventId = event;
        added.name = name;
        added.type = kind.type();
        added.content = content;
        added.bytes = content.length;
        added.addedBy = by;
        added.addedAt = now;
        return added;
    }

    /** The oldest first. */
    static List<Listed> of(UUID event) {
        return getEntityManager()
                .createQuery(
                        "select id, name, type, bytes, addedAt from Attachment where eventId = :event order by addedAt, id",
                        Listed.class)
                .setParameter("event", event)
                .getResultList();
    }

    static Optional<Attachment> find(UUID event, UUID id) {
        return find("id = ?1 and eventId = ?2", id, event).firstResultOptional();
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    byte[] content() {
        return content;
    }
}
