package org.backstretch.registration.fact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.backstretch.kit.fact.Outbox;

/**
 * Publishes things as whole facts, in the transaction that changed them. Revisions are taken before a change is written:
 * taking one flushes, and what was flushed without it would be written twice.
 */
@ApplicationScoped
public class Facts {
    private final Outbox outbox;

    Facts(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Keeps something new. */
    public <T extends PanacheEntityBase & Published> void made(T thing) {
        thing.revise(outbox.nextRevision());
        thing.persist();
        outbox.add(thing.fact());
    }

    /** Keeps many new things. */
    public void made(Collection<? extends Published> things) {
        number(things);
        PanacheEntityBase.persist(things);
        outbox.addAll(things.stream().map(Published::fact).toList());
    }

    /** Changes something whose row is locked. */
    public void change(Published thing, Runnable change) {
        var revision = outbox.nextRevision();
        change.run();
        thing.revise(revision);
        outbox.add(thing.fact());
    }

    /** Publishes something new that was written with a number already. */
    public void written(Published thing) {
        outbox.add(thing.fact());
    }

    /** Publishes things that have changed, and whose rows are locked. */
    public void changed(Collection<? extends Published> things) {
        number(things);
        outbox.addAll(things.stream().map(Published::fact).toList());
    }

    private void number(Collection<? extends Published> things) {
        if (!things.isEmpty()) {
            var revisions = outbox.nextRevisions(things.size()).iterator();
            things.forEach(thing -> thing.revise(revisions.next()));
        }
    }
}
