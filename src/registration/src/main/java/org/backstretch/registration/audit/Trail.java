package org.backstretch.registration.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The audit trail: who did what to which thing, when, from what to what, and why. Only ever added to. */
@ApplicationScoped
public class Trail {
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    /** @param account null where nobody with one did it */
    record Line(
            @Nullable UUID account,
            UUID scope,
            String thing,
            UUID thingId,
            String deed,
            JsonNode from,
            JsonNode to,
            @Nullable String reason) {}

    /**
     * @param account null where nobody with an account did it: it happened by itself, or somebody followed a link
     * @param from the fields that changed, as they were before; empty for something new
     */
    @Schema(name = "AuditLine")
    public record Entry(
            Instant at,
            @Nullable UUID account,
            String thing,
            UUID thingId,
            String deed,
            JsonNode from,
            JsonNode to,
            @Nullable String reason) {}

    Trail(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    void add(Line line) {
        entities.createNativeQuery("""
                        insert into audit (at, account, scope, thing, thing_id, deed, "from", "to", reason)
                        values (:at, :account, :scope, :thing, :id, :deed, cast(:from as jsonb), cast(:to as jsonb), :reason)""")
                .setParameter("at", clock.instant())
                .setParameter("account", line.account())
                .setParameter("scope", line.scope())
                .setParameter("thing", line.thing())
                .setParameter("id", line.thingId())
                .setParameter("deed", line.deed())
                .setParameter("from", line.from().toString())
                .setParameter("to", line.to().toString())
                .setParameter("reason", line.reason())
                .executeUpdate();
    }

    /** What was done to an event or challenge and all that belongs to it, the newest first. */
    public Page<Entry> of(UUID scope, PageRequest ask) {
        var rows = entities.createNativeQuery("""
                        select at, account, thing, thing_id, deed, cast("from" as text), cast("to" as text), reason
                        from audit where scope = :scope order by id desc""", Tuple.class)
                .setParameter("scope", scope)
                .setFirstResult(ask.page() * ask.size())
                .setMaxResults(ask.size())
                .getResultList();
        var total = entities.createNativeQuery("select count(*) from audit where scope = :scope", Long.class)
                .setParameter("scope", scope)
                .getSingleResult();
        return new Page<>(rows.stream().map(row -> entry((Tuple) row)).toList(), ask.page(), ask.size(), (long) total);
    }

    private Entry entry(Tuple row) {
        return new Entry(
                row.get(0, Instant.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                row.get(3, UUID.class),
                row.get(4, String.class),
                read(row.get(5, String.class)),
                read(row.get(6, String.class)),
                row.get(7, String.class));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
