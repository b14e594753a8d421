package org.backstretch.kit.fact;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.backstretch.contracts.Fact;
import org.hibernate.Session;

/**
 * Facts on their way to a topic, written in the transaction that makes them true. The caller must hold the row lock of
 * the thing before it takes a revision: without it an older revision can be sent after a newer one.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
public class Outbox {
    /** The next revision as an SQL expression, for a statement that writes the thing itself. */
    public static final String NEXT_REVISION = "((select epoch << 40 from fact_epoch) | nextval('fact_counter'))";

    private static final String NEXT_REVISIONS = "select " + NEXT_REVISION + " from generate_series(1, ?)";

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transactions;
    private final Wake wake;

    Outbox(EntityManager entities, TransactionSynchronizationRegistry transactions, Wake wake) {
        this.entities = entities;
        this.transactions = transactions;
        this.wake = wake;
    }

    /** A number greater than every one given before in this database. */
    public long nextRevision() {
        return nextRevisions(1).getFirst();
    }

    /** Numbers for facts that are told together, in one statement. */
    public List<Long> nextRevisions(int count) {
        entities.flush();
        return entities.unwrap(Session.class).doReturningWork(connection -> nextRevisions(connection, count));
    }

    /** Not as a query of Hibernate's, which keeps each in a cache and never finds it there again. */
    private static List<Long> nextRevisions(Connection connection, int count) throws SQLException {
        try (var next = connection.prepareStatement(NEXT_REVISIONS)) {
            next.setInt(1, count);
            var revisions = new ArrayList<Long>(count);
            try (var answer = next.executeQuery()) {
                while (answer.next()) {
                    revisions.add(answer.getLong(1));
                }
            }
            return revisions;
        }
    }

    public void add(Fact fact) {
        addAll(List.of(fact));
    }

    /** Flushes what the transaction has changed, so that rows are locked before their facts are written. */
    public void addAll(List<? extends Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        entities.flush();
        var insertion = insertion(facts);
        entities.unwrap(Session.class).doWork(connection -> insert(connection, insertion));
    }

    /** For a caller that sends it together with other statements of its transaction, after those that lock the things. */
    public OutboxInsertion insertion(List<? extends Fact> facts) {
        wakeAfterCommit();
        return OutboxInsertion.of(facts);
    }

    private static void insert(Connection connection, OutboxInsertion insertion) throws SQLException {
        try (var insert = connection.prepareStatement(OutboxInsertion.SQL)) {
            insert.setArray(1, connection.createArrayOf("text", insertion.topics()));
            insert.setArray(2, connection.createArrayOf("uuid", insertion.keys()));
            insert.setArray(3, connection.createArrayOf("text", insertion.types()));
            insert.setArray(4, connection.createArrayOf("bigint", insertion.revisions()));
            insert.setArray(5, connection.createArrayOf("text", insertion.payloads()));
            insert.executeUpdate();
        }
    }

    private void wakeAfterCommit() {
        if (transactions.getResource(Outbox.class) != null) {
            return;
        }
        transactions.putResource(Outbox.class, this);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wake.signal();
                }
            }
        });
    }
}
