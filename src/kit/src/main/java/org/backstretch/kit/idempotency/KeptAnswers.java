package org.backstretch.kit.idempotency;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** The answers to requests with a key, in the database of the service. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
class KeptAnswers {
    record Kept(String request, int status, String body) {
        /** As it was said: an answer without a body has none again. */
        String said() {
            return body.equals("null") ? "" : body;
        }
    }

    private final EntityManager entities;

    KeptAnswers(EntityManager entities) {
        this.entities = entities;
    }

    /** True for the first; anybody else with this key waits here until the first has committed or failed. */
    boolean claim(String actor, String key, String request) {
        return entities.createNativeQuery(
                                "insert into idempotency (actor, key, request) values (:actor, :key, :request) on conflict do nothing")
                        .setParameter("actor", actor)
                        .setParameter("key", key)
                        .setParameter("request", request)
                        .executeUpdate()
                == 1;
    }

    Kept kept(String actor, String key) {
        var row = (Tuple) entities.createNativeQuery(
                        "select request, status, body from idempotency where actor = :actor and key = :key",
                        Tuple.class)
                .setParameter("actor", actor)
                .setParameter("key", key)
                .getSingleResult();
        return new Kept(row.get(0, String.class), row.get(1, Integer.class), row.get(2, String.class));
    }

    void keep(String actor, String key, int status, String body) {
        entities.createNativeQuery(
                        "update idempotency set status = :status, body = :body where actor = :actor and key = :key")
                .setParameter("status", status)
                .setParameter("body", body)
                .setParameter("actor", actor)
                .setParameter("key", key)
                .executeUpdate();
    }
}
